package io.waymark.schedule;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micronaut.context.BeanProvider;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;

/** How far behind the jobs are, of all nodes together. */
@Singleton
class JobMeters implements MeterBinder {
  private static final String LONGEST_WAITING =
      "SELECT s.execution_time FROM scheduled_tasks s WHERE s.picked = FALSE"
          + " ORDER BY s.execution_time LIMIT 1";

  /** Asked for late: pools bind their own meters, and would wait for this one. */
  private final BeanProvider<DataSource> database;

  private final Clock clock;

  JobMeters(BeanProvider<DataSource> database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    Gauge.builder("waymark.jobs.behind", this::secondsBehind)
        .description("For how long the job that waits longest has been due.")
        .baseUnit("seconds")
        .register(registry);
  }

  /** No number when the database does not answer: none is better than a false one. */
  private double secondsBehind() {
    try {
      return longestWaiting()
          .map(due -> Math.max(0, Duration.between(due, now()).toMillis() / 1000.0))
          .orElse(0.0);
    } catch (SQLException e) {
      return Double.NaN;
    }
  }

  private Optional<LocalDateTime> longestWaiting() throws SQLException {
    var pool = DelegatingDataSource.unwrapDataSource(database.get());
    try (var connection = pool.getConnection();
        var statement = connection.prepareStatement(LONGEST_WAITING);
        var rows = statement.executeQuery()) {
      return rows.next() ? Optional.of(rows.getObject(1, LocalDateTime.class)) : Optional.empty();
    }
  }

  private LocalDateTime now() {
    return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}
