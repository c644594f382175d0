package io.waymark.pairing;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.micronaut.runtime.event.annotation.EventListener;
import io.waymark.enrolment.Enrolment;
import io.waymark.enrolment.Enrolments;
import io.waymark.setting.Settings;
import io.waymark.tenancy.MemberLeft;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Whoever leaves the organisation mentors nobody any more. Participants are told, and so is whoever
 * runs programs: somebody else has to be found.
 */
@Singleton
class MentorsWhoLeft {
  private final Pairings pairings;
  private final Enrolments enrolments;
  private final PairingLetters letters;
  private final Settings settings;

  MentorsWhoLeft(
      Pairings pairings, Enrolments enrolments, PairingLetters letters, Settings settings) {
    this.pairings = pairings;
    this.enrolments = enrolments;
    this.letters = letters;
    this.settings = settings;
  }

  @EventListener
  @Transactional
  void end(MemberLeft left) {
    List<Pairing> ended = pairings.endAllOf(left.membershipId());
    if (ended.isEmpty()) {
      return;
    }
    Map<Long, Enrolment> taught =
        enrolments.all(ended.stream().map(Pairing::enrolmentId).toList()).stream()
            .filter(PairingChanges::hasAMentor)
            .collect(toMap(Enrolment::id, identity()));
    List<Pairing> missed =
        ended.stream().filter(pairing -> taught.containsKey(pairing.enrolmentId())).toList();
    Locale language = Locale.of(settings.read().language());
    letters.tell(missed.stream().map(pairing -> news(pairing, taught)).toList(), language);
    missed.stream()
        .collect(groupingBy(pairing -> of(pairing, taught).cohortId()))
        .forEach(
            (cohortId, some) ->
                letters.tellWhoRunsPrograms(
                    some.stream().map(pairing -> news(pairing, taught)).toList(),
                    cohortId,
                    language));
  }

  private static Enrolment of(Pairing pairing, Map<Long, Enrolment> taught) {
    return Objects.requireNonNull(taught.get(pairing.enrolmentId()));
  }

  private static PairingLetters.News news(Pairing pairing, Map<Long, Enrolment> taught) {
    Enrolment enrolment = of(pairing, taught);
    return new PairingLetters.News(
        pairing, enrolment.membershipId(), enrolment.cohortName(), false);
  }
}
