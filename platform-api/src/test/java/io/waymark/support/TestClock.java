package io.waymark.support;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Stands still at the moment that a test names, to the microsecond as the real one. */
@Singleton
@Replaces(Clock.class)
@Requires(notEnv = "demo-seed") // which stands where its story is
public class TestClock extends Clock {
  private volatile Instant now = Instant.parse("2026-03-20T09:00:00Z");

  public void set(Instant moment) {
    now = moment.truncatedTo(ChronoUnit.MICROS);
  }

  /**
   * @param local such as {@code 2026-03-20T16:00}
   */
  public void set(String local, String zone) {
    set(LocalDateTime.parse(local).atZone(ZoneId.of(zone)).toInstant());
  }

  public void forward(Duration by) {
    set(now.plus(by));
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(now, zone);
  }
}
