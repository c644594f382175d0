package io.waymark.milestone;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface TaskDoneRepository extends GenericRepository<TaskDone, Long> {
  /** Ticks a task; one that is ticked stays as it is, also when two requests tick it at once. */
  @Query(
      """
      INSERT INTO task_done (tenant_id, id, enrolment_id, task_key, done_at)
      VALUES (:tenantId, :id, :enrolmentId, :taskKey, :doneAt)
      ON DUPLICATE KEY UPDATE done_at = done_at
      """)
  void tick(long tenantId, long id, long enrolmentId, String taskKey, java.time.Instant doneAt);

  Optional<TaskDone> findByEnrolmentIdAndTaskKey(long enrolmentId, String taskKey);

  void deleteByEnrolmentIdAndTaskKey(long enrolmentId, String taskKey);
}
