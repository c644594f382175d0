package io.waymark.shared.startup;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;

@Factory
class Modes {
  /** Production unless said otherwise: what is forgotten must not open a door. */
  @Context
  Mode mode(@Value("${waymark.mode:production}") String word) {
    return switch (word) {
      case "production" -> Mode.PRODUCTION;
      case "development" -> Mode.DEVELOPMENT;
      default -> throw new StartupRefused("WAYMARK_MODE is production or development.");
    };
  }
}
