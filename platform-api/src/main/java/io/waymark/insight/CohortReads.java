package io.waymark.insight;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reads cohorts as their cards show them, and how far their people have come. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface CohortReads extends GenericRepository<CohortRead, Long> {
  String READ =
      """
      SELECT c.id, c.program_id, p.name AS program_name, c.track_version_id, c.name, c.starts_on,
        c.zone, c.capacity, c.status,
        (SELECT COUNT(*) FROM enrolment e FORCE INDEX (uk_enrolment_person)
          WHERE e.tenant_id = c.tenant_id AND e.cohort_id = c.id
          AND e.status IN ('ACCEPTED', 'ACTIVE', 'GRADUATED')) AS people,
        (SELECT JSON_ARRAYAGG(JSON_OBJECT('firstDay', b.first_day, 'weeks', b.weeks))
          FROM cohort_break b FORCE INDEX (uk_cohort_break)
          WHERE b.tenant_id = c.tenant_id AND b.cohort_id = c.id) AS breaks
      FROM cohort c
      JOIN program p ON p.tenant_id = c.tenant_id AND p.id = c.program_id
      WHERE c.tenant_id = :tenantId
      """;

  /** An enrolling cohort runs once its start date has come. */
  String STATUS =
      """
       AND (CASE WHEN c.status = 'ENROLLING' AND c.starts_on <= :begun THEN 'RUNNING'
        ELSE c.status END) IN (:statuses)
      """;

  String NEWEST_FIRST = " ORDER BY c.starts_on DESC, c.id DESC LIMIT :most";

  @Query(READ + " AND c.id = :id")
  Optional<CohortRead> read(long tenantId, long id);

  @Query(READ + STATUS + NEWEST_FIRST)
  List<CohortRead> newest(long tenantId, LocalDate begun, Collection<String> statuses, int most);

  @Query(
      READ
          + STATUS
          + """
             AND (c.starts_on, c.id) < (SELECT k.starts_on, k.id FROM cohort k
              WHERE k.tenant_id = c.tenant_id AND k.id = :cohortId)
            """
          + NEWEST_FIRST)
  List<CohortRead> newestAfter(
      long tenantId, LocalDate begun, Collection<String> statuses, long cohortId, int most);

  @Query(
      """
      SELECT STRAIGHT_JOIN g.enrolment_id, g.milestone_key, g.status, g.submitted_at
      FROM enrolment e FORCE INDEX (uk_enrolment_person)
      JOIN milestone_progress g FORCE INDEX (uk_milestone_progress)
        ON e.tenant_id = g.tenant_id AND e.id = g.enrolment_id
      WHERE g.tenant_id = :tenantId AND e.cohort_id IN (:cohortIds)
      """)
  List<ProgressRead> progress(long tenantId, Collection<Long> cohortIds);
}
