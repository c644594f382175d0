package io.waymark.calendar;

import java.time.LocalDate;

/**
 * Steps through a participant's calendar weeks and numbers them (lines 1, 5 and 7). Breaks and
 * pauses get no number, whether they overlap or not. Weeks before the entry of a late joiner are
 * counted, so that the cohort's numbers hold, but cannot be paused.
 */
final class WeekWalk {

  private final CohortPlan cohort;
  private final EnrolmentPlan enrolment;
  private LocalDate firstDay;
  private CalendarWeek.Kind kind = CalendarWeek.Kind.BREAK;
  private int number;
  private int entryWeek;
  private LocalDate entryDay;

  WeekWalk(CohortPlan cohort, EnrolmentPlan enrolment) {
    this.cohort = cohort;
    this.enrolment = enrolment;
    this.firstDay = cohort.startsOn().minusWeeks(1);
    this.entryDay = cohort.startsOn();
  }

  void step() {
    firstDay = firstDay.plusWeeks(1);
    if (!hasEntered() && mayEnter()) {
      entryWeek = number + 1;
      entryDay = firstDay;
    }
    if (WeekSpan.anyContains(cohort.breaks(), firstDay)) {
      kind = CalendarWeek.Kind.BREAK;
      return;
    }
    if (hasEntered() && WeekSpan.anyContains(enrolment.pauses(), firstDay)) {
      kind = CalendarWeek.Kind.PAUSE;
      return;
    }
    number++;
    kind = CalendarWeek.Kind.NUMBERED;
  }

  /** Joining on the very day counts: days are compared, in the zone that the period would have. */
  private boolean mayEnter() {
    return cohort.cadence().startsPeriod(number + 1)
        && !LocalDate.ofInstant(enrolment.joinedAt(), enrolment.zones().zoneFor(firstDay))
            .isAfter(firstDay);
  }

  LocalDate firstDay() {
    return firstDay;
  }

  boolean isNumbered() {
    return kind == CalendarWeek.Kind.NUMBERED;
  }

  /** The number of the last numbered week up to here. */
  int number() {
    return number;
  }

  boolean hasEntered() {
    return entryWeek > 0;
  }

  /** The first week that exists for this participant; 0 before the walk has reached it. */
  int entryWeek() {
    return entryWeek;
  }

  /** The first day from which this participant has weeks, be it paused; meaningless before. */
  LocalDate entryDay() {
    return entryDay;
  }

  CalendarWeek week() {
    return new CalendarWeek(firstDay, kind, isNumbered() ? number : 0);
  }
}
