package io.waymark.pairing;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import io.waymark.mail.Letter;
import io.waymark.mail.LetterLink;
import io.waymark.mail.Outbox;
import io.waymark.shared.id.Id;
import io.waymark.tenancy.Member;
import io.waymark.tenancy.Members;
import io.waymark.tenancy.Reached;
import io.waymark.tenancy.TenantRegistry;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells both that they are paired, or no longer; and who runs programs, when a mentor left. */
@Singleton
class PairingLetters {
  private final Members members;
  private final Outbox outbox;
  private final TenantRegistry organisations;

  PairingLetters(Members members, Outbox outbox, TenantRegistry organisations) {
    this.members = members;
    this.outbox = outbox;
    this.organisations = organisations;
  }

  /**
   * What there is to tell.
   *
   * @param began false where it ended
   */
  record News(Pairing pairing, long participantId, String cohortName, boolean began) {}

  /**
   * @param language for those who chose none
   */
  void tell(List<News> news, Locale language) {
    if (news.isEmpty()) {
      return;
    }
    Set<Long> ids = new TreeSet<>();
    news.forEach(each -> ids.addAll(List.of(each.participantId(), each.pairing().mentorId())));
    Map<Long, Reached> readers =
        members.reached(ids).stream().collect(toMap(Reached::membershipId, identity()));
    Map<Long, Member> named = members.get(ids);
    outbox.postAll(
        news.stream()
            .flatMap(each -> sides(each, named))
            .flatMap(side -> letter(side, readers.get(side.readerId()), language).stream())
            .toList());
  }

  /** One of the two, and what the other is called, who may have left. */
  private record Side(News news, String word, long readerId, String other) {}

  private static Stream<Side> sides(News news, Map<Long, Member> named) {
    long participantId = news.participantId();
    long mentorId = news.pairing().mentorId();
    return Stream.of(
        new Side(news, "participant", participantId, nameOf(mentorId, named)),
        new Side(news, "mentor", mentorId, nameOf(participantId, named)));
  }

  private static String nameOf(long membershipId, Map<Long, Member> named) {
    return Objects.requireNonNull(named.get(membershipId)).name();
  }

  private static Optional<Letter> letter(Side side, @Nullable Reached reader, Locale language) {
    News news = side.news();
    String act = news.began() ? "began" : "ended";
    return Optional.ofNullable(reader)
        .map(
            to ->
                new Letter(
                    "pairing:%s:%s:%s".formatted(new Id(news.pairing().id()), act, side.word()),
                    to.email(),
                    to.languageOr(language),
                    "pairing.%s_%s".formatted(act, side.word()),
                    Map.of("name", to.name(), "other", side.other(), "cohort", news.cohortName()),
                    null));
  }

  /**
   * Tells those who run programs that people in a cohort have lost a mentor who left.
   *
   * @param lost of one cohort and one mentor, at least one
   * @param cohortId where a new one is found
   */
  void tellWhoRunsPrograms(List<News> lost, long cohortId, Locale language) {
    News first = lost.getFirst();
    Set<Long> ids = new TreeSet<>(Set.of(first.pairing().mentorId()));
    lost.forEach(each -> ids.add(each.participantId()));
    Map<Long, Member> named = members.get(ids);
    String people =
        lost.stream()
            .map(each -> nameOf(each.participantId(), named))
            .sorted()
            .collect(joining(", "));
    String page =
        "%s/cohorts/%s/pairing".formatted(organisations.current().slug(), new Id(cohortId));
    outbox.postAll(
        members.whoRunPrograms().stream()
            .map(
                to ->
                    new Letter(
                        "pairing:%s:mentor_left".formatted(new Id(first.pairing().id())),
                        to.email(),
                        to.languageOr(language),
                        "pairing.mentor_left",
                        Map.of(
                            "name", to.name(),
                            "mentor", nameOf(first.pairing().mentorId(), named),
                            "people", people,
                            "cohort", first.cohortName()),
                        LetterLink.to(page)))
            .toList());
  }
}
