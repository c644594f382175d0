package io.waymark.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Which sessions may go on. Asked at every request, answered by one statement per session and half
 * a minute: sign-out, role changes, deactivation and suspension take effect within that time on
 * every node.
 */
@Singleton
class LiveSessions {
  private static final Duration REMEMBERED = Duration.ofSeconds(30);
  private static final int MOST = 100_000;

  private final SignInFamilyRepository families;
  private final Scheduler threads;
  private final Cache<Long, Optional<Epochs>> known;

  LiveSessions(
      SignInFamilyRepository families,
      @Named(TaskExecutors.BLOCKING) ExecutorService threads,
      Clock clock) {
    this.families = families;
    this.threads = Schedulers.fromExecutorService(threads);
    this.known =
        Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(REMEMBERED)
            .ticker(() -> nanos(clock.instant()))
            .build();
  }

  /** Answers at once when it knows, else from another thread: it is called where none may block. */
  Mono<Boolean> stillLives(AccessToken token) {
    var epochs = known.getIfPresent(token.familyId());
    return epochs == null
        ? Mono.fromCallable(() -> token.isOf(load(token))).subscribeOn(threads)
        : Mono.just(token.isOf(epochs));
  }

  /** What ended here ends here at once; other nodes hear of it within the time above. */
  void forget(long familyId) {
    known.invalidate(familyId);
  }

  private Optional<Epochs> load(AccessToken token) {
    var epochs = families.liveEpochs(token.familyId(), token.actor().tenantId());
    known.put(token.familyId(), epochs);
    return epochs;
  }

  private static long nanos(Instant now) {
    return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
  }
}
