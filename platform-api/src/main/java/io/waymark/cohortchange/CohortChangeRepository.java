package io.waymark.cohortchange;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CohortChangeRepository extends GenericRepository<CohortChange, Long> {
  CohortChange save(CohortChange change);

  Optional<CohortChange> findByIdAndCohortId(long id, long cohortId);

  boolean existsByRevertsId(long revertsId);

  /** The newest of a cohort, newest first, with the names of those who made them. */
  @Query(
      """
      SELECT c.id, c.kind, c.from_place, c.to_place, c.reason, c.people, c.dates, c.made_at,
        c.reverts_id, m.name AS made_by_name, r.id IS NOT NULL AS reverted
      FROM cohort_change c
      JOIN membership m ON m.tenant_id = c.tenant_id AND m.id = c.made_by
      LEFT JOIN cohort_change r ON r.tenant_id = c.tenant_id AND r.reverts_id = c.id
      WHERE c.tenant_id = :tenantId AND c.cohort_id = :cohortId
      ORDER BY c.id DESC LIMIT :most
      """)
  List<ChangeRead> newest(long tenantId, long cohortId, int most);

  /** Everybody of a cohort who can be told something, by enrolment. */
  @Query(
      """
      SELECT e.id AS enrolment_id, m.name, a.email, a.language
      FROM enrolment e FORCE INDEX (uk_enrolment_person)
      JOIN membership m ON m.tenant_id = e.tenant_id AND m.id = e.membership_id
      JOIN account a ON a.id = m.account_id
      WHERE e.tenant_id = :tenantId AND e.cohort_id = :cohortId AND m.status = 'ACTIVE'
      """)
  List<Recipient> recipients(long tenantId, long cohortId);
}
