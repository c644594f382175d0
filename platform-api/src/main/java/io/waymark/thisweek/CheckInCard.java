package io.waymark.thisweek;

import io.waymark.calendar.Period;
import io.waymark.checkin.CheckInReading;
import io.waymark.checkin.LatestReply;
import io.waymark.draft.CheckInDrafts;
import io.waymark.draft.SavedDraft;
import io.waymark.enrolment.Enrolment;
import io.waymark.enrolment.Submission;
import io.waymark.shared.id.Id;
import io.waymark.thisweek.ThisWeekView.CheckInPart;
import io.waymark.thisweek.ThisWeekView.CheckInState;
import io.waymark.thisweek.ThisWeekView.PromptsPart;
import io.waymark.thisweek.ThisWeekView.ReviewPart;
import io.waymark.track.Prompts;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The check-in card: its dates, what to look back on, and what was typed so far. */
@Singleton
class CheckInCard {
  private final CheckInReading reading;
  private final CheckInDrafts drafts;

  CheckInCard(CheckInReading reading, CheckInDrafts drafts) {
    this.reading = reading;
    this.drafts = drafts;
  }

  CheckInPart read(CheckInChoice choice, WeekScreen screen) {
    Enrolment enrolment = screen.enrolment();
    Period period = choice.period();
    Submission submission = enrolment.submission(period.number()).orElse(null);
    Instant submittedAt = submission == null ? screen.now() : submission.submittedAt();
    return new CheckInPart(
        period.number(),
        period.firstWeek(),
        period.lastWeek(),
        period.firstDay(),
        period.lastDay(),
        period.opensAt(),
        period.dueAt(),
        period.graceEndsAt(),
        period.lateUntil(),
        period.zone().getId(),
        choice.state(),
        submission == null ? null : new Id(submission.checkInId()),
        enrolment.history().calendar().mayBeEmpty(period, submittedAt),
        editableUntil(enrolment, submission, screen.now()),
        submission == null ? review(enrolment, period, screen.locale()) : List.of(),
        prompts(enrolment.track().document().prompts(), screen.locale()),
        draft(enrolment, choice, submission, screen.now()));
  }

  /** The mentor's latest words. */
  Optional<LatestReply> latestReply(Enrolment enrolment) {
    return reading.latestReply(enrolment);
  }

  private static @Nullable Instant editableUntil(
      Enrolment enrolment, @Nullable Submission submission, Instant now) {
    return submission != null && enrolment.isEditable(submission, now)
        ? enrolment.editableUntil(submission)
        : null;
  }

  private List<ReviewPart> review(Enrolment enrolment, Period period, Locale locale) {
    return enrolment.history().reviewedIn(period).stream()
        .boxed()
        .flatMap(earlier -> enrolment.submission(earlier).stream())
        .flatMap(s -> reading.commitments(enrolment, s.checkInId(), locale).stream())
        .map(c -> new ReviewPart(c.id(), c.text(), c.serves(), c.milestoneKey(), c.timesCarried()))
        .toList();
  }

  private @Nullable SavedDraft draft(
      Enrolment enrolment, CheckInChoice choice, @Nullable Submission submission, Instant now) {
    boolean canBeWritten =
        submission == null
            ? choice.state() != CheckInState.UPCOMING
            : enrolment.isEditable(submission, now);
    return canBeWritten ? drafts.of(enrolment.id(), choice.period().number()).orElse(null) : null;
  }

  private static PromptsPart prompts(Prompts prompts, Locale locale) {
    return new PromptsPart(
        prompts.confidence().label().in(locale),
        prompts.win().label().in(locale),
        prompts.blocker().label().in(locale),
        prompts.question().label().in(locale));
  }
}
