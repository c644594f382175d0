package io.waymark.quota;

import org.jspecify.annotations.Nullable;

/**
 * What an organisation may do at the moment.
 *
 * @param requestsPerMinute null for any number
 * @param full whether no more may be stored
 */
public record Standing(@Nullable Integer requestsPerMinute, boolean full) {
  static final Standing FREE = new Standing(null, false);
}
