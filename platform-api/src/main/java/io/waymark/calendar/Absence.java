package io.waymark.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * Days on which a participant is away by their own word. It shifts nothing and excuses unsubmitted
 * check-ins whose local due date it contains (line 5).
 *
 * @param firstDay first day away, in the participant's zone
 * @param lastDay last day away, included
 */
public record Absence(LocalDate firstDay, LocalDate lastDay) {

  /** How far back an absence may begin, in days. */
  public static final int MAX_DAYS_BACK = 14;

  public Absence {
    if (lastDay.isBefore(firstDay)) {
      throw new IllegalArgumentException("An absence ends on or after its first day");
    }
  }

  /**
   * Whether an absence that begins on this day may be declared today. Any day in the future may be
   * declared, and up to {@link #MAX_DAYS_BACK} days back, that day included.
   *
   * @param today the date in the participant's zone, see {@link ZoneHistory#dateAt}
   */
  public static boolean mayBeginOn(LocalDate firstDay, LocalDate today) {
    return !firstDay.isBefore(today.minusDays(MAX_DAYS_BACK));
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(firstDay) && !day.isAfter(lastDay);
  }

  static boolean anyContains(List<Absence> absences, LocalDate day) {
    for (Absence absence : absences) {
      if (absence.contains(day)) {
        return true;
      }
    }
    return false;
  }

  static boolean anyTouches(List<Absence> absences, LocalDate from, LocalDate to) {
    for (Absence absence : absences) {
      if (!absence.firstDay.isAfter(to) && !absence.lastDay.isBefore(from)) {
        return true;
      }
    }
    return false;
  }
}
