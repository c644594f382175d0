package io.waymark.shared.startup;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;

@Factory
class Modes {
  @Singleton
  Mode mode(@Value("${waymark.mode:}") String word) {
    return StartupRules.mode(word);
  }
}
