package io.waymark.schedule;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface JobStates extends GenericRepository<JobState, String> {
  /** The instance is named by the library. */
  @Query(
      """
      SELECT s.task_name, s.execution_time, s.last_success, s.last_failure,
             s.consecutive_failures, s.picked_by
      FROM scheduled_tasks s
      WHERE s.task_instance = 'recurring'
      ORDER BY s.task_name
      """)
  List<JobState> recurring();
}
