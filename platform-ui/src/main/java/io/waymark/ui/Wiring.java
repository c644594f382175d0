package io.waymark.ui;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;

/** What comes from the platform rather than from this project. */
@Factory
final class Wiring {
  @Singleton
  Clock clock() {
    return Clock.systemUTC();
  }
}
