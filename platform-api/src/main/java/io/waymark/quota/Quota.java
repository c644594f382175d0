package io.waymark.quota;

import org.jspecify.annotations.Nullable;

/**
 * What an organisation may have; null is as much as there is.
 *
 * @param members who are active, at least 1
 * @param bytes of storage, at least 1: see {@link Usage}
 * @param requestsPerMinute of all its people together on each node, at least 1
 */
public record Quota(
    @Nullable Integer members, @Nullable Long bytes, @Nullable Integer requestsPerMinute) {
  /** As much as there is of everything. */
  public static final Quota NONE = new Quota(null, null, null);
}
