package io.waymark.agenda;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AttendanceRepository extends GenericRepository<Attendance, Long> {
  List<Attendance> saveAll(Iterable<Attendance> noted);

  Attendance update(Attendance noted);

  List<Attendance> findBySessionId(long sessionId);

  /** Of the participant of a session of two, of a group that of the one who asks. */
  @Query(
      """
      SELECT STRAIGHT_JOIN t.attended FROM coaching_session s FORCE INDEX (PRIMARY)
      JOIN enrolment e ON e.tenant_id = s.tenant_id AND e.id = COALESCE(s.enrolment_id,
        (SELECT x.id FROM enrolment x FORCE INDEX (uk_enrolment_person)
          WHERE x.tenant_id = s.tenant_id AND x.cohort_id = s.cohort_id AND x.membership_id = :me))
      JOIN session_attendance t FORCE INDEX (uk_session_attendance)
        ON t.tenant_id = s.tenant_id AND t.session_id = s.id AND t.enrolment_id = e.id
      WHERE s.tenant_id = :tenantId AND s.id = :sessionId
      """)
  Optional<Boolean> seenBy(long tenantId, long sessionId, long me);

  /** Everybody who was to come, by name: of a group who was in the cohort when it took place. */
  @Query(
      """
      SELECT STRAIGHT_JOIN e.id AS enrolment_id, m.name, t.attended
      FROM coaching_session s FORCE INDEX (PRIMARY)
      JOIN enrolment e FORCE INDEX (uk_enrolment_person)
        ON e.tenant_id = s.tenant_id AND e.cohort_id = s.cohort_id
        AND (s.enrolment_id IS NULL OR e.id = s.enrolment_id)
      JOIN membership m FORCE INDEX (PRIMARY)
        ON m.tenant_id = e.tenant_id AND m.id = e.membership_id
      LEFT JOIN session_attendance t FORCE INDEX (uk_session_attendance)
        ON t.tenant_id = s.tenant_id AND t.session_id = s.id AND t.enrolment_id = e.id
      WHERE s.tenant_id = :tenantId AND s.id = :sessionId
        AND e.status IN ('ACCEPTED', 'ACTIVE', 'GRADUATED', 'WITHDRAWN')
        AND (s.enrolment_id IS NOT NULL OR e.joined_at <= s.starts_at
          AND (e.ended_at IS NULL OR e.ended_at > s.starts_at))
      ORDER BY m.name, e.id
      """)
  List<AttendeeRead> people(long tenantId, long sessionId);
}
