package io.waymark.demo;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** The clock while the demo is made: it stands at the moment that is being told. */
@Singleton
@Requires(env = SeedDemo.ENVIRONMENT)
@Replaces(Clock.class)
class SeedClock extends Clock {
  private Instant moment = Instant.EPOCH;

  void at(Instant other) {
    moment = other.truncatedTo(ChronoUnit.MICROS);
  }

  @Override
  public Instant instant() {
    return moment;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
