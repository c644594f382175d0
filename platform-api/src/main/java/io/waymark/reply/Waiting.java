package io.waymark.reply;

import io.waymark.calendar.Period;
import io.waymark.checkin.Reading;
import io.waymark.enrolment.Enrolment;
import io.waymark.enrolment.Mentor;
import io.waymark.enrolment.Standing;
import io.waymark.enrolment.Submission;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A check-in that waits for its primary mentor (The calendar, line 10).
 *
 * @param replyDueAt in the mentor's zone, by the organisation's working days
 */
record Waiting(Enrolment enrolment, Period period, Submission submission, Instant replyDueAt) {

  /**
   * What waits for a mentor, oldest first: of those whom they mentor as the primary and who have
   * not left, what nobody has answered and they may read.
   */
  static List<Waiting> in(List<Standing> mentored, Instant now) {
    return mentored.stream()
        .filter(standing -> standing.asMentor().filter(Mentor::primary).isPresent())
        .flatMap(standing -> of(standing, now))
        .sorted(
            Comparator.comparing((Waiting w) -> w.submission().submittedAt())
                .thenComparing(w -> w.submission().checkInId()))
        .toList();
  }

  boolean isOverdue(Instant now) {
    return !now.isBefore(replyDueAt);
  }

  private static Stream<Waiting> of(Standing standing, Instant now) {
    Enrolment enrolment = standing.enrolment();
    return enrolment.unanswered().stream()
        .flatMap(
            submission -> {
              Period period = enrolment.period(submission.period());
              Instant dueAt = enrolment.replyDueAt(submission);
              return period == null
                      || dueAt == null
                      || Reading.of(standing, period.opensAt(), now) != Reading.TEXT
                  ? Stream.empty()
                  : Stream.of(new Waiting(enrolment, period, submission, dueAt));
            });
  }
}
