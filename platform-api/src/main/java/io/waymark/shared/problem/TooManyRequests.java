package io.waymark.shared.problem;

import java.time.Duration;

/** Too much at once: 429 with Retry-After, RFC 6585. */
public final class TooManyRequests extends Problem {
  private final transient Duration retryAfter;

  /**
   * @param retryAfter when asking again makes sense; rounded up to whole seconds in the answer
   */
  public TooManyRequests(String code, String detail, Duration retryAfter) {
    super(code, detail);
    this.retryAfter = retryAfter;
  }

  public Duration retryAfter() {
    return retryAfter;
  }
}
