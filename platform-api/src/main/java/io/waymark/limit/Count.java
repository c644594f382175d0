package io.waymark.limit;

import java.time.Duration;

/**
 * What a caller has left after a request.
 *
 * @param full how long it takes until everything is there again
 * @param retryAfter until the next request makes sense; zero when this one was within the limit
 */
record Count(String policy, int quota, long left, Duration full, Duration retryAfter) {
  boolean exceeded() {
    return retryAfter.isPositive();
  }

  /** Of several counts, the one that ends first is what a caller has to know. */
  double share() {
    return exceeded() ? -1 : (double) left / quota;
  }
}
