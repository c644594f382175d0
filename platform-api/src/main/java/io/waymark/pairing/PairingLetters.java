package io.waymark.pairing;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.waymark.mail.Letter;
import io.waymark.mail.Outbox;
import io.waymark.shared.id.Id;
import io.waymark.tenancy.Members;
import io.waymark.tenancy.Reached;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells both that they are paired, or no longer. */
@Singleton
class PairingLetters {
  private final Members members;
  private final Outbox outbox;

  PairingLetters(Members members, Outbox outbox) {
    this.members = members;
    this.outbox = outbox;
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
    Set<Long> ids = new TreeSet<>();
    news.forEach(each -> ids.addAll(List.of(each.participantId(), each.pairing().mentorId())));
    if (ids.isEmpty()) {
      return;
    }
    Map<Long, Reached> reached =
        members.reached(ids).stream().collect(toMap(Reached::membershipId, identity()));
    outbox.postAll(news.stream().flatMap(each -> letters(each, reached, language)).toList());
  }

  private static Stream<Letter> letters(News news, Map<Long, Reached> reached, Locale language) {
    Reached participant = reached.get(news.participantId());
    Reached mentor = reached.get(news.pairing().mentorId());
    return Stream.of(
            letter(news, "participant", participant, mentor, language),
            letter(news, "mentor", mentor, participant, language))
        .flatMap(Stream::ofNullable);
  }

  /** Nobody is told who has left. */
  private static @Nullable Letter letter(
      News news, String side, @Nullable Reached reader, @Nullable Reached other, Locale language) {
    if (reader == null) {
      return null;
    }
    String act = news.began() ? "began" : "ended";
    return new Letter(
        "pairing:%s:%s:%s".formatted(new Id(news.pairing().id()), act, side),
        reader.email(),
        reader.languageOr(language),
        "pairing.%s_%s".formatted(act, side),
        Map.of(
            "name", reader.name(),
            "other", other == null ? "–" : other.name(),
            "cohort", news.cohortName()),
        null);
  }
}
