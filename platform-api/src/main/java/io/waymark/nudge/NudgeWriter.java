package io.waymark.nudge;

import static java.util.stream.Collectors.joining;

import io.waymark.cohort.Cohort;
import io.waymark.mail.Letter;
import io.waymark.mail.LetterLink;
import io.waymark.mail.Wording;
import io.waymark.risk.Risk;
import io.waymark.shared.id.Id;
import io.waymark.tenancy.Organisation;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Says to each what concerns them.
 *
 * @param otherwise the language of letters to those who chose none
 */
record NudgeWriter(Cohort cohort, Organisation organisation, Locale otherwise) {
  Letter letter(long nudgeId, Reminder reminder) {
    Locale language = reminder.to().languageOr(otherwise);
    return new Letter(
        "nudge:" + new Id(nudgeId),
        reminder.to().email(),
        language,
        "nudge",
        Map.of(
            "name", reminder.to().name(),
            "cohort", cohort.name(),
            "organisation", organisation.name(),
            "concern", sentences(reminder.concern(), language)),
        LetterLink.to(organisation.slug() + "/" + page(reminder.concern())));
  }

  private static String page(Concern concern) {
    return concern.reasons().isEmpty() ? "queue" : "this-week";
  }

  private static String sentences(Concern concern, Locale language) {
    Stream<String> asParticipant =
        concern.reasons().stream().map(reason -> sentence(reason, language));
    Stream<String> asMentor =
        Stream.of(concern.waiting())
            .filter(waiting -> waiting > 0)
            .map(
                waiting ->
                    Wording.sentence(language, "nudge.waiting", Map.of("count", "" + waiting)));
    return Stream.concat(asParticipant, asMentor).collect(joining("\n\n"));
  }

  private static String sentence(Risk.OfStatus reason, Locale language) {
    return switch (reason) {
      case Risk.MissedCheckIns(int missed, int of) ->
          Wording.sentence(language, "nudge.missed", Map.of("missed", "" + missed, "of", "" + of));
      case Risk.MilestoneOverdue overdue ->
          Wording.sentence(
              language,
              "nudge.overdue",
              Map.of("milestone", overdue.milestone().name().in(language)));
    };
  }
}
