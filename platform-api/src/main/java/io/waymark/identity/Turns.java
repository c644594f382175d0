package io.waymark.identity;

import io.waymark.shared.problem.TooManyRequests;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** One guess at an account at a time, or a burst of them would pass before the first counts. */
@Singleton
class Turns {
  private static final int STRIPES = 1024;
  private static final int PATIENCE_SECONDS = 2;

  private final ReentrantLock[] turns =
      Stream.generate(ReentrantLock::new).limit(STRIPES).toArray(ReentrantLock[]::new);

  /**
   * @throws TooManyRequests {@code session.throttled} when others have waited too long already
   */
  <T> T take(String subject, Supplier<T> check) {
    var turn = turns[Math.floorMod(subject.hashCode(), STRIPES)];
    if (!acquired(turn)) {
      throw new TooManyRequests(
          "session.throttled", "Too many attempts at once.", Duration.ofSeconds(PATIENCE_SECONDS));
    }
    try {
      return check.get();
    } finally {
      turn.unlock();
    }
  }

  private static boolean acquired(ReentrantLock turn) {
    try {
      return turn.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
