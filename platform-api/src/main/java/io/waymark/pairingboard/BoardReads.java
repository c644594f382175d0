package io.waymark.pairingboard;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/**
 * A cohort's people and all mentors, each in one statement. Indexes are named, for all lead with
 * the tenant.
 */
@JdbcRepository(dialect = Dialect.MYSQL)
interface BoardReads extends GenericRepository<WeightsRow, Long> {
  String PEOPLE =
      """
      SELECT STRAIGHT_JOIN e.id, e.cohort_id, e.membership_id, m.name, m.title, e.status, a.zone,
        p.from_minute, p.to_minute, p.focus_areas, p.languages,
        (SELECT JSON_ARRAYAGG(JSON_OBJECT('mentorId', w.mentor_id, 'choice', w.choice))
          FROM mentor_wish w FORCE INDEX (uk_mentor_wish)
          WHERE w.tenant_id = e.tenant_id AND w.membership_id = e.membership_id) AS wishes,
        (SELECT JSON_ARRAYAGG(JSON_OBJECT('pairingId', r.id, 'mentorId', r.mentor_id,
            'primary', r.is_primary,
            'from', DATE_FORMAT(r.from_at, '%Y-%m-%dT%H:%i:%s.%fZ'),
            'confirmedAt', DATE_FORMAT(r.confirmed_at, '%Y-%m-%dT%H:%i:%s.%fZ')))
          FROM pairing r FORCE INDEX (uk_pairing_open)
          WHERE r.tenant_id = e.tenant_id AND r.enrolment_id = e.id AND r.until_at IS NULL)
          AS mentors
      FROM enrolment e
      JOIN membership m FORCE INDEX (PRIMARY)
        ON m.tenant_id = e.tenant_id AND m.id = e.membership_id
      JOIN account a ON a.id = m.account_id
      LEFT JOIN pairing_preference p FORCE INDEX (uk_pairing_preference)
        ON p.tenant_id = e.tenant_id AND p.membership_id = e.membership_id
      WHERE e.tenant_id = :tenantId
      """;

  /** Who takes part in a cohort, or is about to, by name. */
  @Query(
      PEOPLE
          + " AND e.cohort_id = :cohortId AND e.status IN ('ACCEPTED', 'ACTIVE')"
          + " ORDER BY m.name, e.id")
  List<PersonRead> people(long tenantId, long cohortId);

  @Query(PEOPLE + " AND e.id = :enrolmentId")
  Optional<PersonRead> person(long tenantId, long enrolmentId);

  /** Every mentor of the organisation, by name. */
  @Query(
      """
      SELECT m.id, m.name, m.title, a.zone, v.capacity, v.from_minute, v.to_minute,
        v.focus_areas, v.favourite_areas, v.languages,
        (SELECT COUNT(*) FROM pairing r FORCE INDEX (ix_pairing_mentor)
          JOIN enrolment e FORCE INDEX (PRIMARY)
            ON e.tenant_id = r.tenant_id AND e.id = r.enrolment_id
          WHERE r.tenant_id = m.tenant_id AND r.mentor_id = m.id AND r.until_at IS NULL
            AND r.is_primary = 1 AND e.status IN ('ACCEPTED', 'ACTIVE')) AS mentees
      FROM membership m
      JOIN account a ON a.id = m.account_id
      LEFT JOIN mentor_availability v FORCE INDEX (uk_mentor_availability)
        ON v.tenant_id = m.tenant_id AND v.membership_id = m.id
      WHERE m.tenant_id = :tenantId AND m.status = 'ACTIVE'
        AND FIND_IN_SET('MENTOR', m.roles) > 0
      ORDER BY m.name, m.id
      """)
  List<MentorRead> mentors(long tenantId);
}
