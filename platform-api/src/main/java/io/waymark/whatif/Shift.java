package io.waymark.whatif;

import io.waymark.calendar.CalendarWeek;
import io.waymark.calendar.CohortPlan;
import io.waymark.calendar.WeekSpan;
import io.waymark.shared.problem.Conflict;
import java.time.Instant;
import java.time.LocalDate;

/** Has everything that has begun for nobody come later, and nothing else. */
public final class Shift {
  private Shift() {}

  /**
   * The change that does it. Before a cohort runs that moves its start. Afterwards what lies behind
   * stays (The calendar, line 1): a break goes in front of the first week that has begun for
   * nobody, or the break that is there gets longer.
   *
   * @param weeks at least 1
   * @throws Conflict {@code cohort_change.all_begun} when there is no such week
   */
  public static Proposal byWeeks(CohortPlan plan, int weeks, Instant now) {
    if (!plan.isRunning(now)) {
      return new Proposal.ShiftStart(plan.startsOn().plusWeeks(weeks));
    }
    LocalDate next = firstDayAhead(plan, now);
    WeekSpan off = plan.moreWeeksOff(next, weeks);
    return plan.breaks().stream().anyMatch(each -> each.firstDay().equals(next))
        ? new Proposal.MoveBreak(next, off)
        : new Proposal.AddBreak(off);
  }

  private static LocalDate firstDayAhead(CohortPlan plan, Instant now) {
    return plan.calendarWeeks().stream()
        .map(CalendarWeek::firstDay)
        .filter(day -> !CohortPlan.hasBegun(day, now))
        .findFirst()
        .orElseThrow(
            () ->
                new Conflict(
                    "cohort_change.all_begun",
                    "Every week has begun for somebody: nothing is left to come later."));
  }
}
