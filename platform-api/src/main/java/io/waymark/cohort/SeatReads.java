package io.waymark.cohort;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SeatReads extends GenericRepository<CohortRow, Long> {
  @Query(
      """
      SELECT COUNT(*) FROM enrolment e FORCE INDEX (uk_enrolment_person)
      WHERE e.tenant_id = :tenantId AND e.cohort_id = :cohortId
        AND e.status IN ('ACCEPTED', 'ACTIVE', 'GRADUATED')
      FOR SHARE
      """)
  long enrolled(long tenantId, long cohortId);

  /** Of people who were accepted before they were members. */
  @Query(
      """
      SELECT COUNT(*) FROM application a FORCE INDEX (uk_application_address)
      WHERE a.tenant_id = :tenantId AND a.cohort_id = :cohortId AND a.status = 'ACCEPTED'
        AND a.enrolment_id IS NULL
      FOR SHARE
      """)
  long promised(long tenantId, long cohortId);
}
