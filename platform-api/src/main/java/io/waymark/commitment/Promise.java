package io.waymark.commitment;

import org.jspecify.annotations.Nullable;

/**
 * A commitment to be.
 *
 * @param text at most 500 characters
 * @param milestoneKey the milestone of the track that it serves, if any
 * @param carriedFrom the earlier commitment that it repeats, if any
 * @param timesCarried 0 for a new one, one more than that of the repeated one otherwise
 */
public record Promise(
    String text, @Nullable String milestoneKey, @Nullable Long carriedFrom, int timesCarried) {

  /** A new promise, or one that repeats a commitment; how often is worked out in the review. */
  public static Promise of(String text, @Nullable String milestoneKey, @Nullable Long carriedFrom) {
    return new Promise(text.strip(), milestoneKey, carriedFrom, 0);
  }
}
