package io.waymark.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;

/**
 * How often a track asks for a check-in, and until when (line 3).
 *
 * @param weeks numbered program weeks in a period: 1 or 2
 * @param dueDay the weekday on which a check-in is due
 * @param dueAt the local time at which it is due
 */
public record Cadence(int weeks, DayOfWeek dueDay, LocalTime dueAt) {

  public Cadence {
    if (weeks < 1 || weeks > 2) {
      throw new IllegalArgumentException("A period has one or two weeks, not " + weeks);
    }
  }

  /** The number of the period that holds a program week; both count from 1. */
  public int periodOf(int week) {
    return (week - 1) / weeks + 1;
  }

  int firstWeekOf(int period) {
    return (period - 1) * weeks + 1;
  }

  boolean startsPeriod(int week) {
    return (week - 1) % weeks == 0;
  }

  boolean endsPeriod(int week) {
    return week % weeks == 0;
  }

  /**
   * The last configured weekday and hour of a week. Midnight on the week's own first weekday is its
   * end, not its beginning: nobody could meet a due moment that equals the opening.
   */
  LocalDateTime dueIn(LocalDate weekFirstDay) {
    LocalDate day = weekFirstDay.with(TemporalAdjusters.nextOrSame(dueDay));
    boolean atTheVeryStart = day.equals(weekFirstDay) && dueAt.equals(LocalTime.MIDNIGHT);
    return (atTheVeryStart ? day.plusWeeks(1) : day).atTime(dueAt);
  }
}
