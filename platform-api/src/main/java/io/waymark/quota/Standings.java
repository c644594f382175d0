package io.waymark.quota;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * What organisations may do at the moment. Asked at every request, read once for each organisation
 * and half a minute: a new limit takes hold within that time on every node.
 */
@Singleton
public class Standings {
  private static final Duration REMEMBERED = Duration.ofSeconds(30);
  private static final int MOST = 10_000;

  private final TenantQuotaRepository quotas;
  private final ExecutorService threads;
  private final Cache<Long, Standing> known;

  Standings(
      TenantQuotaRepository quotas,
      @Named(TaskExecutors.BLOCKING) ExecutorService threads,
      Clock clock) {
    this.quotas = quotas;
    this.threads = threads;
    this.known =
        Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(REMEMBERED)
            .ticker(() -> nanos(clock.instant()))
            .build();
  }

  /** Answers at once when it knows, else from another thread: it is called where none may block. */
  public CompletionStage<Standing> of(long tenantId) {
    var standing = known.getIfPresent(tenantId);
    return standing == null
        ? CompletableFuture.supplyAsync(() -> load(tenantId), threads)
        : CompletableFuture.completedStage(standing);
  }

  /** What changed here holds here at once; other nodes hear of it within the time above. */
  void forget(long tenantId) {
    known.invalidate(tenantId);
  }

  private Standing load(long tenantId) {
    var standing = quotas.standing(tenantId).map(StandingRow::standing).orElse(Standing.FREE);
    known.put(tenantId, standing);
    return standing;
  }

  private static long nanos(Instant now) {
    return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
  }
}
