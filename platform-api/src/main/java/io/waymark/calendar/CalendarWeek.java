package io.waymark.calendar;

import java.time.LocalDate;

/**
 * Seven calendar days, counted from the cohort's start date (line 1).
 *
 * @param number the program week's number, counted from 1; 0 unless the kind is {@code NUMBERED}
 */
public record CalendarWeek(LocalDate firstDay, Kind kind, int number) {

  /** What a calendar week is in a cohort's or a person's calendar. */
  public enum Kind {
    /** A program week. */
    NUMBERED,
    /** Off for the whole cohort. */
    BREAK,
    /** Off for this enrolment. */
    PAUSE,
    /** After the cohort's last program week, while somebody who paused still has check-ins due. */
    AFTER_END
  }

  public LocalDate lastDay() {
    return firstDay.plusDays(6);
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(firstDay) && !day.isAfter(lastDay());
  }
}
