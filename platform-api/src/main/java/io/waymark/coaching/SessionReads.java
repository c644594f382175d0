package io.waymark.coaching;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Reads sessions with the relation of whoever asks, {@code :me}. Indexes are named, because all of
 * them lead with the tenant and MySQL's guess may read the whole organisation.
 */
@JdbcRepository(dialect = Dialect.MYSQL)
interface SessionReads extends GenericRepository<SessionRow, Long> {
  String INSTANT = "'%Y-%m-%dT%H:%i:%s.%fZ'";

  String READ =
      """
      SELECT STRAIGHT_JOIN s.id, s.cohort_id, k.name AS cohort_name, s.enrolment_id,
        e.membership_id AS participant_id, p.name AS participant_name,
        s.lead_id, h.name AS lead_name, s.day, s.minute_of_day, s.zone, s.minutes, s.place,
        s.status, s.sequence, s.notes, s.changed_at, s.version,
        (SELECT JSON_OBJECT('from', DATE_FORMAT(g.from_at, """
          + INSTANT
          + """
          ), 'confirmedAt', DATE_FORMAT(g.confirmed_at, """
          + INSTANT
          + """
          ))
          FROM pairing g FORCE INDEX (uk_pairing_open)
          WHERE g.tenant_id = s.tenant_id AND g.enrolment_id = s.enrolment_id
            AND g.mentor_id = :me AND g.is_open = 1) AS pairing,
        (SELECT COUNT(*) FROM enrolment x FORCE INDEX (uk_enrolment_person)
          WHERE x.tenant_id = s.tenant_id AND x.cohort_id = s.cohort_id AND x.membership_id = :me
            AND s.enrolment_id IS NULL
            AND x.status IN ('ACCEPTED', 'ACTIVE', 'GRADUATED', 'WITHDRAWN')
            AND x.joined_at <= s.starts_at AND (x.ended_at IS NULL OR x.ended_at > s.starts_at))
          AS takes_part,
        (SELECT EXISTS (SELECT STRAIGHT_JOIN 1 FROM pairing y FORCE INDEX (ix_pairing_mentor)
          JOIN enrolment z FORCE INDEX (PRIMARY)
            ON z.tenant_id = y.tenant_id AND z.id = y.enrolment_id
          WHERE y.tenant_id = s.tenant_id AND y.mentor_id = :me AND y.until_at IS NULL
            AND s.enrolment_id IS NULL AND z.cohort_id = s.cohort_id)) AS mentors_there
      FROM coaching_session s FORCE INDEX (PRIMARY)
      JOIN cohort k FORCE INDEX (PRIMARY) ON k.tenant_id = s.tenant_id AND k.id = s.cohort_id
      JOIN membership h FORCE INDEX (PRIMARY) ON h.tenant_id = s.tenant_id AND h.id = s.lead_id
      LEFT JOIN enrolment e FORCE INDEX (PRIMARY)
        ON e.tenant_id = s.tenant_id AND e.id = s.enrolment_id
      LEFT JOIN membership p FORCE INDEX (PRIMARY)
        ON p.tenant_id = s.tenant_id AND p.id = e.membership_id
      WHERE s.tenant_id = :tenantId
      """;

  String BY_LEAD =
      """
      SELECT s.id, s.starts_at FROM coaching_session s FORCE INDEX (uk_coaching_session_lead)
      WHERE s.tenant_id = :tenantId AND s.lead_id = :me AND s.is_open = 1
      """;

  String BY_ENROLMENT =
      """
      SELECT STRAIGHT_JOIN s.id, s.starts_at FROM enrolment e FORCE INDEX (ix_enrolment_membership)
      JOIN coaching_session s FORCE INDEX (ix_coaching_session_enrolment)
        ON s.tenant_id = e.tenant_id AND s.enrolment_id = e.id
      WHERE e.tenant_id = :tenantId AND e.membership_id = :me AND s.is_open = 1
      """;

  String BY_COHORT =
      """
      SELECT STRAIGHT_JOIN s.id, s.starts_at FROM enrolment e FORCE INDEX (ix_enrolment_membership)
      JOIN coaching_session s FORCE INDEX (ix_coaching_session_cohort)
        ON s.tenant_id = e.tenant_id AND s.cohort_id = e.cohort_id AND s.enrolment_id IS NULL
      WHERE e.tenant_id = :tenantId AND e.membership_id = :me AND s.is_open = 1
      """;

  String SINCE = " AND s.starts_at >= :from ";
  String BEFORE = " AND (s.starts_at < :until OR s.starts_at = :until AND s.id < :after) ";
  String UNION = " UNION ";

  @Query(READ + " AND s.id = :id")
  Optional<SessionRead> read(long tenantId, long me, long id);

  @Query(READ + " AND s.id IN (:ids)")
  List<SessionRead> readAll(long tenantId, long me, Collection<Long> ids);

  /** Those that one leads or takes part in, soonest first. */
  @Query(
      "SELECT q.id FROM ("
          + (BY_LEAD + SINCE + UNION + BY_ENROLMENT + SINCE + UNION + BY_COHORT + SINCE)
          + ") q ORDER BY q.starts_at, q.id LIMIT :most")
  List<Long> ownSince(long tenantId, long me, Instant from, int most);

  /** Those that one leads or takes part in, latest first, behind one that was shown. */
  @Query(
      "SELECT q.id FROM ("
          + (BY_LEAD + BEFORE + UNION + BY_ENROLMENT + BEFORE + UNION + BY_COHORT + BEFORE)
          + ") q ORDER BY q.starts_at DESC, q.id DESC LIMIT :most")
  List<Long> ownBefore(long tenantId, long me, Instant until, long after, int most);

  /** Those of two, latest first. */
  @Query(
      """
      SELECT s.id FROM coaching_session s FORCE INDEX (ix_coaching_session_enrolment)
      WHERE s.tenant_id = :tenantId AND s.enrolment_id = :enrolmentId AND s.is_open = 1
        AND (s.starts_at < :until OR s.starts_at = :until AND s.id < :after)
      ORDER BY s.starts_at DESC, s.id DESC LIMIT :most
      """)
  List<Long> ofEnrolment(long tenantId, long enrolmentId, Instant until, long after, int most);

  /** Those of the group, latest first. */
  @Query(
      """
      SELECT s.id FROM coaching_session s FORCE INDEX (ix_coaching_session_cohort)
      WHERE s.tenant_id = :tenantId AND s.cohort_id = :cohortId AND s.enrolment_id IS NULL
        AND s.is_open = 1 AND (s.starts_at < :until OR s.starts_at = :until AND s.id < :after)
      ORDER BY s.starts_at DESC, s.id DESC LIMIT :most
      """)
  List<Long> ofCohort(long tenantId, long cohortId, Instant until, long after, int most);

  /** The first that has not begun, of the two or of the group. */
  @Query(
      """
      SELECT q.id, q.starts_at, q.minutes, q.enrolment_id, q.place, h.name AS lead_name FROM (
        (SELECT s.id, s.starts_at, s.minutes, s.enrolment_id, s.place, s.lead_id
          FROM coaching_session s FORCE INDEX (ix_coaching_session_enrolment)
          JOIN pairing g FORCE INDEX (uk_pairing_open)
            ON g.tenant_id = s.tenant_id AND g.enrolment_id = s.enrolment_id
            AND g.mentor_id = s.lead_id AND g.is_open = 1
          WHERE s.tenant_id = :tenantId AND s.enrolment_id = :enrolmentId AND s.is_open = 1
            AND s.starts_at > :from ORDER BY s.starts_at, s.id LIMIT 1)
        UNION ALL
        (SELECT s.id, s.starts_at, s.minutes, s.enrolment_id, s.place, s.lead_id
          FROM coaching_session s FORCE INDEX (ix_coaching_session_cohort)
          WHERE s.tenant_id = :tenantId AND s.cohort_id = :cohortId AND s.enrolment_id IS NULL
            AND s.is_open = 1 AND s.starts_at > :from ORDER BY s.starts_at, s.id LIMIT 1)
      ) q
      JOIN membership h ON h.tenant_id = :tenantId AND h.id = q.lead_id
      ORDER BY q.starts_at, q.id LIMIT 1
      """)
  Optional<NextSession> nextOf(long tenantId, long enrolmentId, long cohortId, Instant from);

  /** When the mentor next meets each of their mentees; without those that they do not meet. */
  @Query(
      """
      SELECT s.enrolment_id, MIN(s.starts_at) AS starts_at
      FROM coaching_session s FORCE INDEX (uk_coaching_session_lead)
      WHERE s.tenant_id = :tenantId AND s.lead_id = :leadId AND s.enrolment_id IS NOT NULL
        AND s.is_open = 1 AND s.starts_at > :from
      GROUP BY s.enrolment_id
      """)
  List<NextMeeting> nextLedBy(long tenantId, long leadId, Instant from);

  @Query(
      """
      SELECT EXISTS (SELECT STRAIGHT_JOIN 1 FROM pairing y FORCE INDEX (ix_pairing_mentor)
        JOIN enrolment z FORCE INDEX (PRIMARY)
          ON z.tenant_id = y.tenant_id AND z.id = y.enrolment_id
        WHERE y.tenant_id = :tenantId AND y.mentor_id = :me AND y.until_at IS NULL
          AND z.cohort_id = :cohortId)
      """)
  int mentorsIn(long tenantId, long me, long cohortId);
}
