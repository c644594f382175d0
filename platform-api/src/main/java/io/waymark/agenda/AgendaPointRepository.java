package io.waymark.agenda;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AgendaPointRepository extends GenericRepository<AgendaPoint, Long> {
  AgendaPoint save(AgendaPoint point);

  AgendaPoint update(AgendaPoint point);

  void delete(AgendaPoint point);

  Optional<AgendaPoint> findById(long id);

  /**
   * What is on a session's agenda for somebody: what was raised for it, and what earlier sessions
   * of the same two, or of the same group, left open once the last of them is over. What was talked
   * about in an earlier one is not there; what a later one dealt with stays here as it was.
   */
  @Query(
      """
      SELECT STRAIGHT_JOIN a.id, a.text, a.is_private, a.author_id, m.name AS author_name,
        r.id AS raised_id, a.checked_session_id
      FROM coaching_session s FORCE INDEX (PRIMARY)
      JOIN coaching_session r FORCE INDEX (ix_coaching_session_cohort)
        ON r.tenant_id = s.tenant_id AND r.cohort_id = s.cohort_id
        AND r.enrolment_id <=> s.enrolment_id AND r.starts_at <= s.starts_at
        AND (s.enrolment_id IS NULL OR r.lead_id = s.lead_id)
      JOIN agenda_point a FORCE INDEX (ix_agenda_point_session)
        ON a.tenant_id = r.tenant_id AND a.session_id = r.id
      JOIN membership m FORCE INDEX (PRIMARY)
        ON m.tenant_id = a.tenant_id AND m.id = a.author_id
      LEFT JOIN coaching_session c FORCE INDEX (PRIMARY)
        ON c.tenant_id = a.tenant_id AND c.id = a.checked_session_id
      WHERE s.tenant_id = :tenantId AND s.id = :sessionId
        AND (NOT a.is_private OR a.author_id = :me)
        AND (c.id IS NULL OR c.starts_at >= s.starts_at)
        AND (r.id = s.id OR s.is_open = 1 AND NOT EXISTS (
          SELECT 1 FROM coaching_session b FORCE INDEX (ix_coaching_session_cohort)
          WHERE b.tenant_id = s.tenant_id AND b.cohort_id = s.cohort_id
            AND b.enrolment_id <=> s.enrolment_id AND b.starts_at < s.starts_at
            AND (s.enrolment_id IS NULL OR b.lead_id = s.lead_id) AND b.is_open = 1
            AND b.starts_at + INTERVAL b.minutes MINUTE > :now))
      ORDER BY r.starts_at, a.id LIMIT 200
      """)
  List<AgendaRead> agenda(long tenantId, long sessionId, long me, Instant now);
}
