package io.waymark.insight;

import io.waymark.calendar.CalendarWeek;
import io.waymark.cohort.Cohort;
import io.waymark.cohort.CohortStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cohort with what its card says.
 *
 * @param people how many have a seat
 */
record CohortRun(Cohort cohort, String programName, int people) {

  boolean isRunning() {
    return cohort.status() == CohortStatus.RUNNING;
  }

  /** The date where the cohort is. */
  LocalDate today(Instant now) {
    return LocalDate.ofInstant(now, cohort.zone());
  }

  /** The last day of its last program week; somebody who paused may go on after it. */
  LocalDate endsOn() {
    return cohort.plan().calendarWeeks().getLast().lastDay();
  }

  /** The number of the program week that holds a day; null in none. */
  @Nullable Integer weekOf(LocalDate day) {
    return cohort.plan().calendarWeeks().stream()
        .filter(week -> week.contains(day) && week.kind() == CalendarWeek.Kind.NUMBERED)
        .map(CalendarWeek::number)
        .findFirst()
        .orElse(null);
  }

  List<DaysView> breaks() {
    return cohort.plan().breaks().stream()
        .map(span -> new DaysView(span.firstDay(), span.lastDay()))
        .sorted()
        .toList();
  }
}
