package io.waymark.health;

import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import io.micronaut.management.health.indicator.annotation.Readiness;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Ready while the database answers, in time, with the schema that this build knows. */
@Singleton
@Readiness
class DatabaseReadiness implements HealthIndicator {
  private static final Duration PATIENCE = Duration.ofSeconds(4);

  private final Schema schema;
  private final Scheduler threads;

  DatabaseReadiness(Schema schema, @Named(TaskExecutors.BLOCKING) ExecutorService threads) {
    this.schema = schema;
    this.threads = Schedulers.fromExecutorService(threads);
  }

  @Override
  public Publisher<HealthResult> getResult() {
    return Mono.fromCallable(schema::isKnown)
        .subscribeOn(threads)
        .timeout(PATIENCE)
        .onErrorReturn(false)
        .map(DatabaseReadiness::result);
  }

  private static HealthResult result(boolean known) {
    return HealthResult.builder("database", known ? HealthStatus.UP : HealthStatus.DOWN).build();
  }
}
