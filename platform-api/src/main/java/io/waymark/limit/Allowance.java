package io.waymark.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** So many requests a minute for each caller of a kind: a bucket that fills evenly. */
final class Allowance {
  static final Duration WINDOW = Duration.ofMinutes(1);
  private static final int MOST_CALLERS = 100_000;

  private final String name;
  private final int quota;
  private final TimeMeter time;
  private final Cache<Key, Bucket> buckets;

  Allowance(String name, int quota, Clock clock) {
    this.name = name;
    this.quota = quota;
    this.time = new InstantMeter(clock);
    // A bucket that nobody asked for a whole window is full, and a new one is no different.
    this.buckets =
        Caffeine.newBuilder()
            .maximumSize(MOST_CALLERS)
            .expireAfterAccess(WINDOW.multipliedBy(2))
            .ticker(time::currentTimeNanos)
            .build();
  }

  /** Takes one request out of what is left to this caller, if there is one. */
  Count take(Object caller) {
    return take(caller, quota);
  }

  /** Like the other, for a caller with a quota of its own; another quota begins anew. */
  Count take(Object caller, int own) {
    var probe = buckets.get(new Key(caller, own), this::full).tryConsumeAndReturnRemaining(1);
    return new Count(
        name,
        own,
        probe.getRemainingTokens(),
        Duration.ofNanos(probe.getNanosToWaitForReset()),
        probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill()));
  }

  private record Key(Object caller, int quota) {}

  private Bucket full(Key key) {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(key.quota()).refillGreedy(key.quota(), WINDOW))
        .withCustomTimePrecision(time)
        .build();
  }

  private record InstantMeter(Clock clock) implements TimeMeter {
    @Override
    public long currentTimeNanos() {
      Instant now = clock.instant();
      return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
    }

    @Override
    public boolean isWallClockBased() {
      return true;
    }
  }
}
