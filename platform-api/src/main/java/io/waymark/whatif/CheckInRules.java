package io.waymark.whatif;

import io.waymark.calendar.DueDays;
import io.waymark.calendar.Moves;
import io.waymark.calendar.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Whether a check-in may be due on another day of its week for the whole cohort. */
record CheckInRules(Run run, ZoneId zone, Instant now) {
  private static final String PLACE = "dueOn";

  Run after(Proposal.MoveCheckIn move) {
    Period period = run.calendar(zone).period(move.number());
    if (period == null) {
      throw Rules.refused(
          "cohort_change.no_check_in", "The cohort has no such check-in.", "checkIn");
    }
    if (!now.isBefore(period.dueAt())) {
      throw Rules.refused("cohort_change.check_in_over", "It was due already.", "checkIn");
    }
    DueDays days = DueDays.of(run.plan().cadence(), period);
    LocalDate day = move.dueOn() == null ? days.usual() : move.dueOn();
    if (!days.contains(day)) {
      throw Rules.refused(
          "cohort_change.check_in_week",
          "It is due from %s to %s, in its own week.".formatted(days.earliest(), days.latest()),
          PLACE);
    }
    if (!now.isBefore(day.atTime(run.plan().cadence().dueAt()).atZone(zone).toInstant())) {
      throw Rules.refused("cohort_change.due_past", "That day has passed.", PLACE);
    }
    if (day.equals(period.dueOn())) {
      throw Rules.refused("cohort_change.same", "It is due on that day already.", PLACE);
    }
    Moves moves = run.plan().moves();
    int later = (int) ChronoUnit.DAYS.between(days.usual(), day);
    return run.with(run.plan().withMoves(moves.withCheckIn(move.number(), later)));
  }
}
