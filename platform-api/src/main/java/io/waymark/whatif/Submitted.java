package io.waymark.whatif;

import io.waymark.calendar.CheckInHistory;
import io.waymark.calendar.Period;
import io.waymark.enrolment.Enrolment;
import io.waymark.enrolment.Submission;
import io.waymark.shared.problem.Conflict;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was submitted keeps its period and its status, whatever happens to dates. */
final class Submitted {
  private Submitted() {}

  /**
   * @throws Conflict {@code cohort_change.submitted} when a check-in that was submitted would begin
   *     on another day, be for another week, or change from on time to late or back
   */
  static void requireUnchanged(Enrolment enrolment, PersonDates after, Instant now) {
    CheckInHistory before = enrolment.history();
    CheckInHistory then = new CheckInHistory(after.calendar(), before.submissions());
    for (Submission submission : enrolment.submissions()) {
      Period was = before.calendar().period(submission.period());
      Period is = after.calendar().period(submission.period());
      if (was != null && !isSame(before, was, then, is, now)) {
        throw new Conflict(
            "cohort_change.submitted",
            "A check-in that was submitted would change its week or its status.",
            Map.of("period", submission.period(), "name", enrolment.participantName()));
      }
    }
  }

  private static boolean isSame(
      CheckInHistory before, Period was, CheckInHistory then, @Nullable Period is, Instant now) {
    return is != null
        && is.firstWeek() == was.firstWeek()
        && is.firstDay().equals(was.firstDay())
        && then.status(is, now) == before.status(was, now);
  }
}
