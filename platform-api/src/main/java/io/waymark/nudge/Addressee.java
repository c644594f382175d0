package io.waymark.nudge;

import io.micronaut.core.annotation.Introspected;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may be reminded.
 *
 * @param nudgedAt when they last were, in this cohort; null if never
 */
@Introspected
record Addressee(
    long membershipId,
    String name,
    String email,
    @Nullable String language,
    @Nullable Instant nudgedAt) {
  /** Whoever was reminded is left in peace for so long. */
  private static final Duration PEACE = Duration.ofDays(3);

  Locale languageOr(Locale otherwise) {
    return language == null ? otherwise : Locale.of(language);
  }

  boolean isInPeace(Instant now) {
    return nudgedAt != null && now.isBefore(nudgedAt.plus(PEACE));
  }
}
