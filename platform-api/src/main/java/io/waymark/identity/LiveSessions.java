package io.waymark.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.transaction.annotation.TransactionalEventListener;
import io.waymark.tenancy.AccessChanged;
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
 * every node, and at once on the node that was told.
 */
@Singleton
class LiveSessions {
  private static final Duration REMEMBERED = Duration.ofSeconds(30);
  private static final int MOST = 100_000;

  private final SignInFamilyRepository families;
  private final Scheduler threads;
  private final Cache<Long, Known> known;

  private record Known(long tenantId, Optional<Epochs> epochs) {}

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
    var found = known.getIfPresent(token.familyId());
    return found == null
        ? Mono.fromCallable(() -> token.isOf(load(token))).subscribeOn(threads)
        : Mono.just(token.isOf(found.epochs()));
  }

  /** What ended here ends here at once; other nodes hear of it within the time above. */
  void forget(long familyId) {
    known.invalidate(familyId);
  }

  /** Not before it is committed: what is read earlier would be remembered as it was. */
  @TransactionalEventListener
  void forget(AccessChanged changed) {
    known.asMap().values().removeIf(found -> found.tenantId() == changed.tenantId());
  }

  private Optional<Epochs> load(AccessToken token) {
    long tenantId = token.actor().tenantId();
    var epochs = families.liveEpochs(token.familyId(), tenantId);
    known.put(token.familyId(), new Known(tenantId, epochs));
    return epochs;
  }

  private static long nanos(Instant now) {
    return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
  }
}
