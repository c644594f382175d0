package io.waymark.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * One or two program weeks of one participant, and the moments of its check-in (lines 2 and 3). All
 * moments are exclusive ends, but {@code opensAt}, which is included.
 *
 * @param number the same for everyone in the cohort, whenever they joined; counted from 1
 * @param firstWeek number of its first program week
 * @param lastWeek number of its last program week; one more than the first, or the same
 * @param firstDay first day of its first program week
 * @param lastDay last day of its last program week; a break or pause may lie between
 * @param dueOn the local date of the due moment: the configured weekday, unless it was moved
 * @param zone the participant's zone for all of this period
 * @param opensAt the first moment of {@code firstDay} in that zone
 * @param dueAt when the check-in is due
 * @param lateUntil until when a late one is accepted: the next existing period's due, after the
 *     last period its own due one period length later, on the clock of its zone
 */
public record Period(
    int number,
    int firstWeek,
    int lastWeek,
    LocalDate firstDay,
    LocalDate lastDay,
    LocalDate dueOn,
    ZoneId zone,
    Instant opensAt,
    Instant dueAt,
    Instant lateUntil) {

  /** How long after its due moment a check-in still is on time, in elapsed hours. */
  public static final Duration GRACE = Duration.ofHours(24);

  /** Until when a submission is on time. */
  public Instant graceEndsAt() {
    return dueAt.plus(GRACE);
  }

  public boolean holds(int week) {
    return firstWeek <= week && week <= lastWeek;
  }

  /** Whether the period has begun and a late submission would still be accepted. */
  boolean isWithin(Instant now) {
    return !now.isBefore(opensAt) && now.isBefore(lateUntil);
  }

  Period withLateUntil(Instant moment) {
    return new Period(
        number, firstWeek, lastWeek, firstDay, lastDay, dueOn, zone, opensAt, dueAt, moment);
  }
}
