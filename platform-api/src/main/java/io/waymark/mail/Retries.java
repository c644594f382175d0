package io.waymark.mail;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long a letter waits after each attempt that failed: some 30 hours in all. */
final class Retries {
  private static final List<Duration> WAITS =
      List.of(
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(15),
          Duration.ofHours(1),
          Duration.ofHours(4),
          Duration.ofHours(8),
          Duration.ofHours(16));

  private Retries() {}

  /**
   * @param attempts made so far, at least 1
   * @return empty when the letter is given up
   */
  static Optional<Duration> waitAfter(int attempts) {
    return attempts > WAITS.size() ? Optional.empty() : Optional.of(WAITS.get(attempts - 1));
  }
}
