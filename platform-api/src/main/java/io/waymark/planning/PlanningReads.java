package io.waymark.planning;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PlanningReads extends GenericRepository<PlanRead, Long> {
  @Query(
      """
      SELECT v.id AS version_id, v.track_id, t.program_id, p.name AS program_name, v.number,
        v.document, v.published_at
      FROM track_version v
      JOIN track t ON t.tenant_id = v.tenant_id AND t.id = v.track_id
      JOIN program p ON p.tenant_id = t.tenant_id AND p.id = t.program_id
      WHERE v.tenant_id = :tenantId AND v.published_at IS NOT NULL
      ORDER BY p.name, t.id, v.number DESC
      """)
  List<VersionRead> published(long tenantId);

  /** The program of a published version; empty where there is none. */
  @Query(
      """
      SELECT t.program_id FROM track_version v
      JOIN track t ON t.tenant_id = v.tenant_id AND t.id = v.track_id
      WHERE v.tenant_id = :tenantId AND v.id = :versionId AND v.published_at IS NOT NULL
      """)
  Optional<Long> programOf(long tenantId, long versionId);

  @Query(
      """
      SELECT c.id, c.program_id, p.name AS program_name, c.track_version_id, c.name, c.starts_on,
        c.zone, c.capacity, c.status, c.version,
        (SELECT COUNT(*) FROM enrolment e FORCE INDEX (uk_enrolment_person)
          WHERE e.tenant_id = c.tenant_id AND e.cohort_id = c.id
          AND e.status IN ('ACCEPTED', 'ACTIVE', 'GRADUATED'))
        + (SELECT COUNT(*) FROM application a FORCE INDEX (uk_application_address)
          WHERE a.tenant_id = c.tenant_id AND a.cohort_id = c.id AND a.status = 'ACCEPTED'
          AND a.enrolment_id IS NULL) AS taken,
        (SELECT COUNT(*) FROM enrolment e FORCE INDEX (uk_enrolment_person)
          WHERE e.tenant_id = c.tenant_id AND e.cohort_id = c.id AND e.status = 'ACTIVE') AS active,
        (SELECT COUNT(*) FROM enrolment e FORCE INDEX (uk_enrolment_person)
          WHERE e.tenant_id = c.tenant_id AND e.cohort_id = c.id AND e.status = 'WAITLISTED')
        + (SELECT COUNT(*) FROM application a FORCE INDEX (uk_application_address)
          WHERE a.tenant_id = c.tenant_id AND a.cohort_id = c.id
          AND a.status = 'WAITLISTED') AS waiting,
        (SELECT COUNT(*) FROM application a FORCE INDEX (uk_application_address)
          WHERE a.tenant_id = c.tenant_id AND a.cohort_id = c.id
          AND a.status = 'APPLIED' AND a.confirmed_at IS NOT NULL) AS applied,
        (SELECT JSON_ARRAYAGG(JSON_OBJECT('firstDay', b.first_day, 'weeks', b.weeks))
          FROM cohort_break b FORCE INDEX (uk_cohort_break)
          WHERE b.tenant_id = c.tenant_id AND b.cohort_id = c.id) AS breaks
      FROM cohort c JOIN program p ON p.tenant_id = c.tenant_id AND p.id = c.program_id
      WHERE c.tenant_id = :tenantId AND c.id = :cohortId
      """)
  Optional<PlanRead> cohort(long tenantId, long cohortId);
}
