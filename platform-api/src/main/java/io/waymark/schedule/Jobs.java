package io.waymark.schedule;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.jdbc.MySQL8JdbcCustomization;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.waymark.shared.id.Id;
import io.waymark.shared.id.Ids;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;

/** Runs every job that a feature declares, for as long as this node answers requests. */
@Singleton
@Requires(property = "waymark.jobs", value = "true")
class Jobs implements ApplicationEventListener<ServerStartupEvent> {
  private static final int THREADS = 4;
  private static final Duration POLL = Duration.ofSeconds(2);
  private static final int SILENCES = 4;

  private final Scheduler scheduler;

  /**
   * Each start has a name of its own: host names need not differ, or be there at all. Each job is
   * locked by itself: the library locks several by a batch of updates, which the driver, told to
   * rewrite batches, sends as one text that MySQL does not read.
   */
  Jobs(
      DataSource database,
      List<Task<?>> jobs,
      Ids ids,
      Clock clock,
      @Value("${waymark.jobs-heartbeat}") Duration heartbeat) {
    this.scheduler =
        Scheduler.create(DelegatingDataSource.unwrapDataSource(database), oneTime(jobs))
            .startTasks(recurring(jobs))
            .jdbcCustomization(new MySQL8JdbcCustomization(true))
            .clock(clock::instant)
            .schedulerName(new SchedulerName.Fixed("node " + new Id(ids.next())))
            .threads(THREADS)
            .pollingInterval(POLL)
            .pollUsingFetchAndLockOnExecute(1.0, 25.0)
            .heartbeatInterval(heartbeat)
            .missedHeartbeatsLimit(SILENCES)
            .shutdownMaxWait(Duration.ofSeconds(8))
            .build();
  }

  @Override
  public void onApplicationEvent(ServerStartupEvent started) {
    scheduler.start();
  }

  @PreDestroy
  void stop() {
    scheduler.stop();
  }

  private static List<RecurringTask<?>> recurring(List<Task<?>> jobs) {
    return jobs.stream()
        .filter(RecurringTask.class::isInstance)
        .<RecurringTask<?>>map(job -> (RecurringTask<?>) job)
        .toList();
  }

  /** The library counts the recurring ones in by itself. */
  private static List<Task<?>> oneTime(List<Task<?>> jobs) {
    return jobs.stream().filter(job -> !(job instanceof RecurringTask<?>)).toList();
  }
}
