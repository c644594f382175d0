package io.waymark.milestone;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

/** Reads progress; everything of an enrolment in one row, bounded by what its track holds. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ProgressReads extends GenericRepository<MilestoneProgress, Long> {
  @Query(
      """
      SELECT e.id AS enrolment_id,
        (SELECT JSON_ARRAYAGG(JSON_OBJECT('key', g.milestone_key, 'status', g.status,
            'submittedAt', DATE_FORMAT(g.submitted_at, '%Y-%m-%dT%H:%i:%s.%fZ'),
            'decidedAt', DATE_FORMAT(g.decided_at, '%Y-%m-%dT%H:%i:%s.%fZ'),
            'decidedBy', d.name, 'words', g.words))
          FROM milestone_progress g FORCE INDEX (uk_milestone_progress)
          LEFT JOIN membership d ON d.tenant_id = g.tenant_id AND d.id = g.decided_by
          WHERE g.tenant_id = e.tenant_id AND g.enrolment_id = e.id) AS milestones,
        (SELECT JSON_ARRAYAGG(JSON_OBJECT('key', k.task_key,
            'doneAt', DATE_FORMAT(k.done_at, '%Y-%m-%dT%H:%i:%s.%fZ')))
          FROM task_done k FORCE INDEX (uk_task_done)
          WHERE k.tenant_id = e.tenant_id AND k.enrolment_id = e.id) AS tasks,
        CASE WHEN :withSteps THEN
          (SELECT STRAIGHT_JOIN JSON_ARRAYAGG(JSON_OBJECT('key', s.milestone_key, 'status', s.status,
              'at', DATE_FORMAT(s.at, '%Y-%m-%dT%H:%i:%s.%fZ'), 'by', b.name, 'words', s.words))
            FROM milestone_step s FORCE INDEX (ix_milestone_step)
            JOIN membership b ON b.tenant_id = s.tenant_id AND b.id = s.by_id
            WHERE s.tenant_id = e.tenant_id AND s.enrolment_id = e.id) END AS steps
      FROM enrolment e WHERE e.tenant_id = :tenantId AND e.id IN (:enrolmentIds)
      """)
  List<ProgressRow> read(long tenantId, Collection<Long> enrolmentIds, boolean withSteps);
}
