package io.waymark.schedule;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.jdbc.MySQL8JdbcCustomization;
import com.github.kagkarlsson.scheduler.task.OnStartup;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import io.micronaut.context.annotation.Requires;
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

  /** A node that is silent for four of these is dead, and others take over what it held. */
  private static final Duration HEARTBEAT = Duration.ofSeconds(5);

  private static final int SILENCES = 4;

  private final Scheduler scheduler;

  /** Each start has a name of its own: host names need not differ, or be there at all. */
  Jobs(
      DataSource database,
      List<Task<?>> jobs,
      List<RecurringTask<?>> recurring,
      Ids ids,
      Clock clock) {
    this.scheduler =
        Scheduler.create(DelegatingDataSource.unwrapDataSource(database), oneTime(jobs))
            .startTasks(recurring)
            .jdbcCustomization(new MySQL8JdbcCustomization(true))
            .clock(clock::instant)
            .schedulerName(new SchedulerName.Fixed("node " + new Id(ids.next())))
            .threads(THREADS)
            .pollingInterval(POLL)
            .pollUsingLockAndFetch(0.5, 4.0)
            .heartbeatInterval(HEARTBEAT)
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

  /** The library counts the recurring ones in by itself. */
  private static List<Task<?>> oneTime(List<Task<?>> jobs) {
    return jobs.stream().filter(job -> !(job instanceof OnStartup)).toList();
  }
}
