package io.waymark.coaching;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SessionRepository extends GenericRepository<SessionRow, Long> {
  SessionRow save(SessionRow session);

  SessionRow update(SessionRow session);

  Optional<SessionRow> findById(long id);

  @Query(
      """
      SELECT s.* FROM coaching_session s WHERE s.tenant_id = :tenantId AND s.id = :id FOR UPDATE
      """)
  Optional<SessionRow> findForUpdate(long tenantId, long id);

  /** The group's that have not begun. */
  @Query(
      """
      SELECT s.* FROM coaching_session s FORCE INDEX (ix_coaching_session_cohort)
      WHERE s.tenant_id = :tenantId AND s.cohort_id = :cohortId AND s.enrolment_id IS NULL
        AND s.is_open = 1 AND s.starts_at > :now
      ORDER BY s.starts_at, s.id
      """)
  List<SessionRow> ofGroupToCome(long tenantId, long cohortId, Instant now);

  /**
   * A cohort's that have not begun, with those of two or without; held until the transaction ends.
   */
  @Query(
      """
      SELECT s.* FROM coaching_session s FORCE INDEX (ix_coaching_session_cohort)
      WHERE s.tenant_id = :tenantId AND s.cohort_id = :cohortId AND s.is_open = 1
        AND s.starts_at > :now AND (s.enrolment_id IS NULL OR :ofTwo)
      ORDER BY s.starts_at, s.id FOR UPDATE
      """)
  List<SessionRow> holdToCome(long tenantId, long cohortId, boolean ofTwo, Instant now);

  /**
   * Many at once.
   *
   * @param held {@code id} and {@code version} of each, as JSON: rows that the transaction holds
   */
  @Query(
      """
      UPDATE coaching_session s FORCE INDEX (PRIMARY), JSON_TABLE(:held, '$[*]'
        COLUMNS (id BIGINT PATH '$.id', version BIGINT PATH '$.version')) h
      SET s.status = 'CANCELLED', s.is_open = NULL, s.sequence = s.sequence + 1,
        s.changed_at = :now, s.version = s.version + 1
      WHERE s.tenant_id = :tenantId AND s.id = h.id AND s.version = h.version
      """)
  void cancel(long tenantId, String held, Instant now);

  /**
   * To come, though nobody can lead them any more: the pairing or the enrolment has ended, or
   * whoever leads the group left, or mentors nobody in it, or the cohort is over.
   */
  @Query(
      """
      SELECT s.id FROM coaching_session s FORCE INDEX (ix_coaching_session_open)
      JOIN membership h ON h.tenant_id = s.tenant_id AND h.id = s.lead_id
      JOIN cohort k ON k.tenant_id = s.tenant_id AND k.id = s.cohort_id
      WHERE s.tenant_id = :tenantId AND s.is_open = 1 AND s.starts_at > :now
        AND (h.status <> 'ACTIVE'
          OR s.enrolment_id IS NULL AND k.status IN ('COMPLETED', 'ARCHIVED', 'CANCELLED')
          OR s.enrolment_id IS NOT NULL AND NOT EXISTS (
            SELECT STRAIGHT_JOIN 1 FROM pairing g
            JOIN enrolment e ON e.tenant_id = g.tenant_id AND e.id = g.enrolment_id
            WHERE g.tenant_id = s.tenant_id AND g.enrolment_id = s.enrolment_id
              AND g.mentor_id = s.lead_id AND g.is_open = 1
              AND e.status IN ('ACCEPTED', 'ACTIVE'))
          OR s.enrolment_id IS NULL
            AND FIND_IN_SET('ADMIN', h.roles) = 0 AND FIND_IN_SET('OWNER', h.roles) = 0
            AND NOT EXISTS (
              SELECT STRAIGHT_JOIN 1 FROM pairing g
              JOIN enrolment e ON e.tenant_id = g.tenant_id AND e.id = g.enrolment_id
              WHERE g.tenant_id = s.tenant_id AND g.mentor_id = s.lead_id AND g.until_at IS NULL
                AND e.cohort_id = s.cohort_id AND e.status IN ('ACCEPTED', 'ACTIVE')))
      ORDER BY s.id LIMIT 500
      """)
  List<Long> abandoned(long tenantId, Instant now);
}
