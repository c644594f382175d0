package io.waymark.insight;

import io.waymark.enrolment.Enrolment;
import io.waymark.enrolment.Mentor;
import io.waymark.enrolment.Submission;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How long check-ins waited for their first reply. */
final class ReplyTimes {
  private static final Duration WINDOW = Duration.ofDays(7L * RecentWeeks.WEEKS);

  private ReplyTimes() {}

  /**
   * The median of the replies of the last four weeks, in working days of the primary mentors, to
   * one decimal; null if there are none.
   */
  static @Nullable Double median(List<Person> people, Instant now) {
    List<Double> days = people.stream().flatMap(p -> recent(p.enrolment(), now)).sorted().toList();
    if (days.isEmpty()) {
      return null;
    }
    double median = (days.get((days.size() - 1) / 2) + days.get(days.size() / 2)) / 2;
    return Math.round(median * 10) / 10.0;
  }

  private static Stream<Double> recent(Enrolment enrolment, Instant now) {
    Mentor mentor = enrolment.primaryMentor().orElse(null);
    return mentor == null
        ? Stream.empty()
        : enrolment.submissions().stream()
            .filter(submission -> isRecent(submission.answeredAt(), now))
            .map(submission -> workingDays(enrolment, mentor, submission));
  }

  private static boolean isRecent(@Nullable Instant answeredAt, Instant now) {
    return answeredAt != null && answeredAt.isAfter(now.minus(WINDOW));
  }

  private static double workingDays(Enrolment enrolment, Mentor mentor, Submission submission) {
    Instant submittedAt = submission.submittedAt();
    return new WorkingTime(enrolment.replyTarget(), mentor.zones().zoneAt(submittedAt))
        .daysBetween(submittedAt, Objects.requireNonNull(submission.answeredAt()));
  }
}
