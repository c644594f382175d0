package io.waymark.limit;

import io.waymark.shared.problem.TooManyRequests;
import java.time.Duration;

/**
 * What a caller has left after a request.
 *
 * @param full how long it takes until everything is there again
 * @param retryAfter until the next request makes sense; zero when this one was within the limit
 */
record Count(String policy, int quota, long left, Duration full, Duration retryAfter) {
  /** The policy of what an organisation's people may ask together. */
  static final String ORGANISATION = "organisation";

  boolean exceeded() {
    return retryAfter.isPositive();
  }

  /** Of several counts, the one that ends first is what a caller has to know. */
  double share() {
    return exceeded() ? -1 : (double) left / quota;
  }

  TooManyRequests refusal() {
    return policy.equals(ORGANISATION)
        ? new TooManyRequests(
            "limit.requests",
            "Your organisation asks for more than it may. Wait a moment, then go on.",
            retryAfter)
        : new TooManyRequests(
            "request.too_many",
            "That was too much at once. Wait a moment, then go on.",
            retryAfter);
  }
}
