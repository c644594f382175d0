package io.waymark.calendar;

import java.time.LocalDate;

/**
 * The days of a week on which its check-in can be due (line 3). There are always two days between
 * one and the next, so that the grace of one ends before the next is due. One that is due at the
 * midnight which ends its week has no other day: it would change its column of the grid (line 9).
 *
 * @param usual the weekday of the track
 */
public record DueDays(LocalDate earliest, LocalDate usual, LocalDate latest) {

  /** Of the check-in of a period: a day of its last week. */
  public static DueDays of(Cadence cadence, Period period) {
    return in(cadence, period.lastDay().minusDays(6));
  }

  static DueDays in(Cadence cadence, LocalDate weekFirstDay) {
    LocalDate usual = cadence.dueIn(weekFirstDay).toLocalDate();
    if (usual.isAfter(weekFirstDay.plusDays(6))) {
      return new DueDays(usual, usual, usual);
    }
    LocalDate earliest = weekFirstDay.plusDays(usual.equals(weekFirstDay) ? 0 : 1);
    return new DueDays(earliest, usual, earliest.plusDays(5));
  }

  /** Whether there is a day besides the usual one. */
  public boolean hasOthers() {
    return earliest.isBefore(latest);
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(earliest) && !day.isAfter(latest);
  }

  /** So many days from the usual one, as far as the week goes. */
  LocalDate moved(int days) {
    LocalDate day = usual.plusDays(days);
    if (day.isBefore(earliest)) {
      return earliest;
    }
    return day.isAfter(latest) ? latest : day;
  }
}
