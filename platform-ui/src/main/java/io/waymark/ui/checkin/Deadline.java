package io.waymark.ui.checkin;

import io.waymark.ui.session.Visit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/**
 * A moment until which something is promised; midnight is the end of a day and not the start of
 * one.
 */
final class Deadline {
  private Deadline() {}

  /** "Tuesday at 17:00", or "the end of Wednesday". */
  static String of(Visit visit, Instant moment) {
    ZonedDateTime local = moment.atZone(visit.times().zone());
    if (!local.toLocalTime().equals(LocalTime.MIDNIGHT)) {
      return visit.times().at(moment);
    }
    LocalDate day = local.toLocalDate().minusDays(1);
    return visit.words().of("check-in.end-of", visit.times().near(day));
  }
}
