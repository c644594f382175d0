package io.waymark.daterequest;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface DateRequestRepository extends GenericRepository<DateRequest, Long> {
  DateRequest save(DateRequest request);

  DateRequest update(DateRequest request);

  Optional<DateRequest> findById(long id);

  /** Of one enrolment, newest first. */
  @Query(
      """
      SELECT r.*, m.name AS participant_name, b.name AS answered_by_name, e.cohort_id
      FROM date_request r FORCE INDEX (uk_date_request_open)
      JOIN enrolment e ON e.tenant_id = r.tenant_id AND e.id = r.enrolment_id
      JOIN membership m ON m.tenant_id = e.tenant_id AND m.id = e.membership_id
      LEFT JOIN membership b ON b.tenant_id = r.tenant_id AND b.id = r.answered_by
      WHERE r.tenant_id = :tenantId AND r.enrolment_id = :enrolmentId
      ORDER BY r.id DESC LIMIT :most
      """)
  List<RequestRead> ofEnrolment(long tenantId, long enrolmentId, int most);

  /** Of a cohort: those that wait, oldest first, and then the newest of the others. */
  @Query(
      """
      SELECT STRAIGHT_JOIN r.*, m.name AS participant_name, b.name AS answered_by_name, e.cohort_id
      FROM enrolment e FORCE INDEX (uk_enrolment_person)
      JOIN date_request r FORCE INDEX (uk_date_request_open)
        ON r.tenant_id = e.tenant_id AND r.enrolment_id = e.id
      JOIN membership m FORCE INDEX (PRIMARY)
        ON m.tenant_id = e.tenant_id AND m.id = e.membership_id
      LEFT JOIN membership b FORCE INDEX (PRIMARY)
        ON b.tenant_id = r.tenant_id AND b.id = r.answered_by
      WHERE e.tenant_id = :tenantId AND e.cohort_id = :cohortId AND r.status <> 'WITHDRAWN'
      ORDER BY r.is_open DESC, CASE WHEN r.is_open = 1 THEN r.id END, r.id DESC
      LIMIT :most
      """)
  List<RequestRead> ofCohort(long tenantId, long cohortId, int most);
}
