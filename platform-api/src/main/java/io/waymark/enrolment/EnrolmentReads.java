package io.waymark.enrolment;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Reads enrolments with everything that their statuses and dates are derived from. Each list is
 * bounded by the weeks of a track, so a row stays small. Check-ins, of which there are most by far,
 * come as bare numbers: naming and formatting them took longer than finding them. Indexes are named
 * and joins are made in their order, because all indexes lead with the tenant: a wrong guess of
 * MySQL's reads the whole organisation, and once for each enrolment.
 */
@JdbcRepository(dialect = Dialect.MYSQL)
interface EnrolmentReads extends GenericRepository<EnrolmentRow, Long> {
  String INSTANT = "'%Y-%m-%dT%H:%i:%s.%fZ'";

  String READ =
      """
      SELECT STRAIGHT_JOIN e.id, e.membership_id, m.name AS participant_name, m.title, e.status, e.joined_at,
        e.ended_at, e.admins_read_text, p.name AS program_name, e.cohort_id, c.name AS cohort_name,
        c.status AS cohort_status, c.starts_on, c.track_version_id, a.zone, t.working_days,
        t.reply_target_days, JSON_EXTRACT(t.holidays, '$[*].day') AS holidays,
        (SELECT JSON_ARRAYAGG(JSON_OBJECT('firstDay', b.first_day, 'weeks', b.weeks))
          FROM cohort_break b FORCE INDEX (uk_cohort_break)
          WHERE b.tenant_id = e.tenant_id AND b.cohort_id = e.cohort_id)
          AS breaks,
        (SELECT JSON_ARRAYAGG(JSON_OBJECT('key', v.milestone_key, 'period', v.period, 'days', v.days))
          FROM cohort_move v FORCE INDEX (uk_cohort_move)
          WHERE v.tenant_id = e.tenant_id AND v.cohort_id = e.cohort_id)
          AS moved,
        (SELECT JSON_ARRAYAGG(JSON_OBJECT('firstDay', u.first_day, 'weeks', u.weeks))
          FROM enrolment_pause u FORCE INDEX (uk_enrolment_pause)
          WHERE u.tenant_id = e.tenant_id AND u.enrolment_id = e.id)
          AS pauses,
        (SELECT JSON_ARRAYAGG(JSON_OBJECT('key', x.milestone_key, 'period', x.period, 'days', x.days))
          FROM enrolment_extension x FORCE INDEX (uk_enrolment_extension)
          WHERE x.tenant_id = e.tenant_id AND x.enrolment_id = e.id)
          AS extensions,
        (SELECT JSON_ARRAYAGG(JSON_OBJECT('id', s.id, 'firstDay', s.first_day, 'lastDay', s.last_day))
          FROM absence s FORCE INDEX (ix_absence_membership)
          WHERE s.tenant_id = e.tenant_id AND s.membership_id = e.membership_id)
          AS absences,
        (SELECT JSON_ARRAYAGG(JSON_OBJECT(
            'since', DATE_FORMAT(z.since,\
      """
          + INSTANT
          + """
            ), 'zone', z.zone))
            FROM zone_change z FORCE INDEX (uk_zone_change)
            WHERE z.tenant_id = e.tenant_id AND z.membership_id = e.membership_id)
            AS moves,
          (SELECT JSON_ARRAYAGG(JSON_ARRAY(i.period, i.id,
              TIMESTAMPDIFF(MICROSECOND, '1970-01-01', i.submitted_at),
              TIMESTAMPDIFF(MICROSECOND, '1970-01-01', i.answered_at)))
            FROM check_in i FORCE INDEX (uk_check_in_period)
            WHERE i.tenant_id = e.tenant_id AND i.enrolment_id = e.id)
            AS submissions,
          (SELECT STRAIGHT_JOIN JSON_ARRAYAGG(JSON_OBJECT('pairingId', r.id, 'membershipId', r.mentor_id,
              'name', n.name, 'primary', r.is_primary,
              'from', DATE_FORMAT(r.from_at,\
          """
          + INSTANT
          + """
          ), 'confirmedAt', DATE_FORMAT(r.confirmed_at,\
          """
          + INSTANT
          + """
          ), 'zone', o.zone,
            'moves', (SELECT JSON_ARRAYAGG(JSON_OBJECT(
                'since', DATE_FORMAT(y.since,\
          """
          + INSTANT
          + """
                  ), 'zone', y.zone))
                  FROM zone_change y FORCE INDEX (uk_zone_change)
                  WHERE y.tenant_id = r.tenant_id AND y.membership_id = r.mentor_id)))
              FROM pairing r FORCE INDEX (uk_pairing_open)
              JOIN membership n FORCE INDEX (PRIMARY)
                ON n.tenant_id = r.tenant_id AND n.id = r.mentor_id
              JOIN account o ON o.id = n.account_id
              WHERE r.tenant_id = e.tenant_id AND r.enrolment_id = e.id AND r.until_at IS NULL)
              AS mentors
          FROM enrolment e
          JOIN cohort c FORCE INDEX (PRIMARY) ON c.tenant_id = e.tenant_id AND c.id = e.cohort_id
          JOIN program p FORCE INDEX (PRIMARY) ON p.tenant_id = e.tenant_id AND p.id = e.program_id
          JOIN membership m FORCE INDEX (PRIMARY)
            ON m.tenant_id = e.tenant_id AND m.id = e.membership_id
          JOIN account a ON a.id = m.account_id
          JOIN tenant t ON t.id = e.tenant_id
          WHERE e.tenant_id = :tenantId
          """;

  /** Holds an enrolment until the transaction ends. */
  @Query("SELECT e.id FROM enrolment e WHERE e.tenant_id = :tenantId AND e.id = :id FOR UPDATE")
  Optional<Long> hold(long tenantId, long id);

  /** Holds the enrolment that a check-in belongs to until the transaction ends. */
  @Query(
      "SELECT e.id FROM enrolment e JOIN check_in k ON k.tenant_id = e.tenant_id"
          + " AND k.enrolment_id = e.id WHERE e.tenant_id = :tenantId AND k.id = :checkInId"
          + " FOR UPDATE OF e")
  Optional<Long> holdOfCheckIn(long tenantId, long checkInId);

  /** Holds everybody of a cohort until the transaction ends. */
  @Query(
      "SELECT e.id FROM enrolment e WHERE e.tenant_id = :tenantId AND e.cohort_id = :cohortId"
          + " ORDER BY e.id FOR UPDATE")
  List<Long> holdOfCohort(long tenantId, long cohortId);

  @Query(READ + " AND e.id = :id")
  Optional<EnrolmentRead> read(long tenantId, long id);

  @Query(
      READ
          + " AND e.id = (SELECT k.enrolment_id FROM check_in k"
          + " WHERE k.tenant_id = :tenantId AND k.id = :checkInId)")
  Optional<EnrolmentRead> readOfCheckIn(long tenantId, long checkInId);

  @Query(
      READ
          + " AND e.id = (SELECT k.enrolment_id FROM pairing k"
          + " WHERE k.tenant_id = :tenantId AND k.id = :pairingId)")
  Optional<EnrolmentRead> readOfPairing(long tenantId, long pairingId);

  @Query(READ + " AND e.membership_id = :membershipId ORDER BY e.id DESC")
  List<EnrolmentRead> readOfMember(long tenantId, long membershipId);

  @Query(READ + " AND e.cohort_id IN (:cohortIds) ORDER BY m.name, e.id")
  List<EnrolmentRead> readOfCohorts(long tenantId, Collection<Long> cohortIds);

  @Query(READ + " AND e.id IN (:ids) ORDER BY m.name, e.id")
  List<EnrolmentRead> readAll(long tenantId, Collection<Long> ids);

  @Query(
      """
      SELECT k.enrolment_id FROM pairing k
      WHERE k.tenant_id = :tenantId AND k.mentor_id = :mentorId AND k.until_at IS NULL
      """)
  List<Long> mentored(long tenantId, long mentorId);
}
