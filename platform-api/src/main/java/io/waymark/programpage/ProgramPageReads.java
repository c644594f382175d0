package io.waymark.programpage;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ProgramPageReads extends GenericRepository<OfferedProgram, Long> {
  @Query("SELECT p.id, p.slug, p.name FROM program p WHERE p.tenant_id = :tenantId AND p.id = :id")
  Optional<OfferedProgram> program(long tenantId, long id);

  @Query(
      "SELECT p.id, p.slug, p.name FROM program p"
          + " WHERE p.tenant_id = :tenantId AND p.slug = :slug")
  Optional<OfferedProgram> programBySlug(long tenantId, String slug);

  /** Those that are open for enrolment and have not begun, the next one first. */
  @Query(
      """
      SELECT c.id, c.name, c.track_version_id, c.starts_on, c.zone, c.capacity,
        (SELECT COUNT(*) FROM enrolment e FORCE INDEX (uk_enrolment_person)
          WHERE e.tenant_id = c.tenant_id AND e.cohort_id = c.id
          AND e.status IN ('ACCEPTED', 'ACTIVE', 'GRADUATED'))
        + (SELECT COUNT(*) FROM application a FORCE INDEX (uk_application_address)
          WHERE a.tenant_id = c.tenant_id AND a.cohort_id = c.id AND a.status = 'ACCEPTED'
          AND a.enrolment_id IS NULL) AS taken,
        (SELECT JSON_ARRAYAGG(JSON_OBJECT('firstDay', b.first_day, 'weeks', b.weeks))
          FROM cohort_break b FORCE INDEX (uk_cohort_break)
          WHERE b.tenant_id = c.tenant_id AND b.cohort_id = c.id) AS breaks
      FROM cohort c FORCE INDEX (ix_cohort_start)
      WHERE c.tenant_id = :tenantId AND c.starts_on > :begun AND c.status = 'ENROLLING'
        AND c.program_id = :programId
      ORDER BY c.starts_on, c.id LIMIT 50
      """)
  List<OfferedCohort> open(long tenantId, long programId, LocalDate begun);
}
