package io.waymark.shared.time;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** The one source of "now". Truncated to microseconds, as the columns are. */
@Factory
public class Clocks {
  Clocks() {}

  @Singleton
  Clock clock() {
    return real();
  }

  /** For what runs before there is anything to inject. */
  public static Clock real() {
    return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
  }
}
