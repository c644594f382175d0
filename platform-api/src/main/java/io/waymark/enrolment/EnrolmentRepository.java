package io.waymark.enrolment;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface EnrolmentRepository extends GenericRepository<EnrolmentRow, Long> {
  EnrolmentRow save(EnrolmentRow enrolment);

  EnrolmentRow update(EnrolmentRow enrolment);

  Optional<EnrolmentRow> findById(long id);

  List<EnrolmentRow> findByMembershipId(long membershipId);

  List<EnrolmentRow> saveAll(Iterable<EnrolmentRow> enrolments);

  List<EnrolmentRow> findByCohortId(long cohortId);

  /** Those among these people who are or were in this cohort, or wait for it. */
  @Query(
      """
      SELECT e.membership_id FROM enrolment e
      WHERE e.tenant_id = :tenantId AND e.cohort_id = :cohortId
        AND e.membership_id IN (:membershipIds)
      """)
  List<Long> inCohort(long tenantId, long cohortId, Collection<Long> membershipIds);

  /** Those who hold their one place in a program among these people. */
  @Query(
      """
      SELECT e.membership_id FROM enrolment e
      WHERE e.tenant_id = :tenantId AND e.membership_id IN (:membershipIds)
        AND (e.cohort_id = :cohortId OR (e.program_id = :programId AND e.occupies = 1))
      """)
  List<Long> inOrElsewhere(
      long tenantId, long cohortId, long programId, Collection<Long> membershipIds);

  /** Accepted people of cohorts that have begun by then. */
  @Query(
      """
      SELECT STRAIGHT_JOIN e.id FROM cohort c
      JOIN enrolment e FORCE INDEX (uk_enrolment_person)
        ON e.tenant_id = c.tenant_id AND e.cohort_id = c.id
      WHERE c.tenant_id = :tenantId AND c.status = 'ENROLLING' AND c.starts_on <= :begun
        AND e.status = 'ACCEPTED'
      """)
  List<Long> readyToBegin(long tenantId, LocalDate begun);

  /**
   * Who waits, in their order; held until the transaction ends. Whoever takes part elsewhere in the
   * program meanwhile is passed over.
   */
  @Query(
      """
      SELECT e.id, e.joined_at AS since FROM enrolment e FORCE INDEX (uk_enrolment_person)
      WHERE e.tenant_id = :tenantId AND e.cohort_id = :cohortId AND e.status = 'WAITLISTED'
        AND NOT EXISTS (SELECT 1 FROM enrolment o
          WHERE o.tenant_id = e.tenant_id AND o.program_id = e.program_id
            AND o.membership_id = e.membership_id AND o.occupies = 1)
      ORDER BY e.joined_at, e.id LIMIT :most FOR UPDATE
      """)
  List<WaitingRead> waiting(long tenantId, long cohortId, int most);
}
