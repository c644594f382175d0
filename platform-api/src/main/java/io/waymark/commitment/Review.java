package io.waymark.commitment;

import org.jspecify.annotations.Nullable;

/**
 * What somebody says became of a commitment.
 *
 * @param reason needed unless it was kept; at most 500 characters
 */
public record Review(long commitmentId, Outcome outcome, @Nullable String reason) {
  boolean isComplete() {
    return !outcome.needsReason() || (reason != null && !reason.isBlank());
  }
}
