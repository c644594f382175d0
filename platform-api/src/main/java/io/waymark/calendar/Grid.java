package io.waymark.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * People by calendar weeks (line 9). A cell is the check-in due in its week, by its local due date.
 *
 * @param columns the cohort's calendar weeks, breaks included; further weeks follow as {@code
 *     AFTER_END} as long as anyone who paused has a check-in due
 */
public record Grid(List<CalendarWeek> columns) {

  public static Grid of(CohortPlan cohort, Collection<ParticipantCalendar> people) {
    List<CalendarWeek> columns = cohort.calendarWeeks();
    LocalDate lastDue = cohort.startsOn();
    for (ParticipantCalendar person : people) {
      lastDue = person.lastDueOn().isAfter(lastDue) ? person.lastDueOn() : lastDue;
    }
    while (columns.getLast().lastDay().isBefore(lastDue)) {
      columns.add(following(cohort, columns.getLast().firstDay().plusWeeks(1)));
    }
    return new Grid(List.copyOf(columns));
  }

  private static CalendarWeek following(CohortPlan cohort, LocalDate firstDay) {
    boolean off = WeekSpan.anyContains(cohort.breaks(), firstDay);
    return new CalendarWeek(
        firstDay, off ? CalendarWeek.Kind.BREAK : CalendarWeek.Kind.AFTER_END, 0);
  }

  /** A participant's cells, one for each column. */
  public List<GridCell> row(CheckInHistory person, Instant now) {
    List<GridCell> cells = new ArrayList<>(columns.size());
    List<Period> periods = person.calendar().periods();
    int next = 0;
    for (CalendarWeek column : columns) {
      if (next < periods.size() && column.contains(periods.get(next).dueOn())) {
        Period period = periods.get(next++);
        cells.add(new GridCell(period.number(), person.status(period, now)));
      } else {
        cells.add(isPaused(column, person.calendar()) ? GridCell.PAUSED : GridCell.NOTHING);
      }
    }
    return cells;
  }

  private static boolean isPaused(CalendarWeek column, ParticipantCalendar person) {
    return column.kind() != CalendarWeek.Kind.BREAK
        && !column.firstDay().isBefore(person.entryDay())
        && !column.firstDay().isAfter(person.lastDueOn())
        && WeekSpan.anyContains(person.enrolment().pauses(), column.firstDay());
  }
}
