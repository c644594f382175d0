package io.waymark.coaching;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * When a session is, on somebody's wall clock: that is what people agree on, and a change to
 * daylight saving moves the moment and not the clock. A time that the clock skips or shows twice
 * resolves as {@code java.time} does: skipped ones later by the gap, doubled ones to the earlier.
 *
 * @param minuteOfDay 0 to 1,439
 * @param minutes how long it takes
 */
public record Slot(LocalDate day, int minuteOfDay, ZoneId zone, int minutes) {
  private static final int HOUR = 60;

  static Slot of(LocalDate day, LocalTime time, ZoneId zone, int minutes) {
    return new Slot(day, time.getHour() * HOUR + time.getMinute(), zone, minutes);
  }

  public LocalTime time() {
    return LocalTime.of(minuteOfDay / HOUR, minuteOfDay % HOUR);
  }

  public ZonedDateTime start() {
    return ZonedDateTime.of(day, time(), zone);
  }

  public Duration length() {
    return Duration.ofMinutes(minutes);
  }

  public Instant startsAt() {
    return start().toInstant();
  }

  public Instant endsAt() {
    return startsAt().plus(length());
  }

  public boolean isOver(Instant now) {
    return !endsAt().isAfter(now);
  }
}
