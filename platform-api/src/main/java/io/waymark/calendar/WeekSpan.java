package io.waymark.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Whole calendar weeks that get no number: a cohort's break or an enrolment's pause (line 1).
 *
 * @param firstDay the first day of one of the cohort's calendar weeks
 * @param weeks how many weeks, at least 1
 */
public record WeekSpan(LocalDate firstDay, int weeks) {

  public WeekSpan {
    if (weeks < 1) {
      throw new IllegalArgumentException("A span has at least one week, not " + weeks);
    }
  }

  /** The last day inside. */
  public LocalDate lastDay() {
    return firstDay.plusDays(7L * weeks - 1);
  }

  public boolean contains(LocalDate day) {
    long days = ChronoUnit.DAYS.between(firstDay, day);
    return days >= 0 && days < 7L * weeks;
  }

  boolean touches(LocalDate from, LocalDate to) {
    return !firstDay.isAfter(to) && !lastDay().isBefore(from);
  }

  /** Whether any span holds the day; spans may overlap. */
  static boolean anyContains(List<WeekSpan> spans, LocalDate day) {
    for (WeekSpan span : spans) {
      if (span.contains(day)) {
        return true;
      }
    }
    return false;
  }

  static boolean anyTouches(List<WeekSpan> spans, LocalDate from, LocalDate to) {
    for (WeekSpan span : spans) {
      if (span.touches(from, to)) {
        return true;
      }
    }
    return false;
  }
}
