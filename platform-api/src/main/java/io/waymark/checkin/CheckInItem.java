package io.waymark.checkin;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.calendar.Period;
import io.waymark.enrolment.Enrolment;
import io.waymark.enrolment.Submission;
import io.waymark.enrolment.WeekState;
import io.waymark.shared.id.Id;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A period's check-in in a list, submitted or not.
 *
 * @param readable whether the one who asks may read its text; if not, nothing of it is here
 */
@Serdeable
record CheckInItem(
    int period,
    int firstWeek,
    int lastWeek,
    LocalDate firstDay,
    LocalDate lastDay,
    WeekState state,
    Instant dueAt,
    @Nullable Id checkInId,
    @Nullable Instant submittedAt,
    @Nullable Integer confidence,
    @Nullable Instant answeredAt,
    @Nullable Instant replyDueAt,
    @Nullable String win,
    @Nullable String question,
    int replyCount,
    boolean readable) {

  /**
   * @param gist what it says, where the one who asks may read it
   */
  static CheckInItem of(
      Enrolment enrolment, Period period, Instant now, @Nullable CheckInGist gist) {
    Submission submission = enrolment.submission(period.number()).orElse(null);
    WeekState state = WeekState.of(enrolment.history().status(period, now));
    Instant submittedAt = submission == null ? null : submission.submittedAt();
    Instant answeredAt = submission == null ? null : submission.answeredAt();
    return new CheckInItem(
        period.number(),
        period.firstWeek(),
        period.lastWeek(),
        period.firstDay(),
        period.lastDay(),
        state,
        period.dueAt(),
        submission == null ? null : new Id(submission.checkInId()),
        submittedAt,
        gist == null ? null : gist.confidence(),
        answeredAt,
        submission == null ? null : enrolment.replyDueAt(submission),
        gist == null ? null : gist.win(),
        gist == null ? null : gist.question(),
        gist == null ? 0 : gist.replies(),
        gist != null);
  }
}
