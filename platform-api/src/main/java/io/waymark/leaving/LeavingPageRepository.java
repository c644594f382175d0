package io.waymark.leaving;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface LeavingPageRepository extends GenericRepository<LeavingPage, Long> {
  LeavingPage save(LeavingPage page);

  LeavingPage update(LeavingPage page);

  void delete(LeavingPage page);

  Optional<LeavingPage> findById(long id);

  Optional<LeavingPage> findByMembershipId(long membershipId);

  @Query(
      """
      SELECT id FROM leaving_page WHERE tenant_id = :tenantId AND closes_at <= :now
      ORDER BY closes_at LIMIT 100
      """)
  List<Long> over(long tenantId, Instant now);

  /** What somebody wrote, and what was answered; the latest two hundred. */
  @Query(
      """
      SELECT k.id, c.name AS cohort, k.period, k.submitted_at, k.confidence, k.win, k.blocker,
             k.question,
             (SELECT JSON_ARRAYAGG(JSON_OBJECT(
                 'position', o.position, 'text', o.text, 'outcome', o.outcome, 'reason', o.reason))
              FROM commitment o
              WHERE o.tenant_id = k.tenant_id AND o.check_in_id = k.id) AS commitments,
             (SELECT JSON_ARRAYAGG(JSON_OBJECT(
                 'mentor', n.name, 'text', r.text,
                 'sentAt', DATE_FORMAT(r.sent_at, '%Y-%m-%dT%H:%i:%s.%fZ')))
              FROM reply r
              JOIN membership n ON n.tenant_id = r.tenant_id AND n.id = r.mentor_id
              WHERE r.tenant_id = k.tenant_id AND r.check_in_id = k.id) AS replies
      FROM enrolment e
      JOIN cohort c ON c.tenant_id = e.tenant_id AND c.id = e.cohort_id
      JOIN check_in k ON k.tenant_id = e.tenant_id AND k.enrolment_id = e.id
      WHERE e.tenant_id = :tenantId AND e.membership_id = :membershipId
      ORDER BY k.submitted_at DESC LIMIT 200
      """)
  List<CheckInRow> checkIns(long tenantId, long membershipId);
}
