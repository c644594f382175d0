package io.waymark.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * When something is due for one participant.
 *
 * @param dueOn the local date of the moment
 * @param zone the participant's zone for it
 */
public record Due(LocalDate dueOn, Instant dueAt, ZoneId zone) {

  static Due with(Period period) {
    return new Due(period.dueOn(), period.dueAt(), period.zone());
  }
}
