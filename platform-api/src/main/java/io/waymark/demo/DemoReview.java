package io.waymark.demo;

import org.jspecify.annotations.Nullable;

/**
 * What a check-in says of one promise of the check-in before.
 *
 * @param reason there for whatever was not kept
 */
record DemoReview(String text, Outcome outcome, @Nullable String reason) {

  enum Outcome {
    KEPT,
    CARRIED,
    DROPPED
  }
}
