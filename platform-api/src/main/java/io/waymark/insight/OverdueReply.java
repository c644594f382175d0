package io.waymark.insight;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.calendar.Period;
import io.waymark.enrolment.Enrolment;
import io.waymark.enrolment.Mentor;
import io.waymark.enrolment.Submission;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A check-in that is past the target for its reply.
 *
 * @param mentorName the primary mentor, who has it in the queue
 * @param week the program week in which the check-in was due
 */
@Serdeable
record OverdueReply(String mentorName, String participantName, int week, Instant dueAt) {

  /** Those of one participant, oldest first; none of somebody who has left. */
  static List<OverdueReply> of(Enrolment enrolment, Instant now) {
    return enrolment.primaryMentor().map(mentor -> of(enrolment, mentor, now)).orElse(List.of());
  }

  private static List<OverdueReply> of(Enrolment enrolment, Mentor mentor, Instant now) {
    return enrolment.overdueReplies(now).stream()
        .flatMap(submission -> Stream.ofNullable(of(enrolment, mentor, submission)))
        .toList();
  }

  private static @Nullable OverdueReply of(
      Enrolment enrolment, Mentor mentor, Submission submission) {
    Period period = enrolment.period(submission.period());
    Instant dueAt = enrolment.replyDueAt(submission);
    return period == null || dueAt == null
        ? null
        : new OverdueReply(mentor.name(), enrolment.participantName(), period.lastWeek(), dueAt);
  }
}
