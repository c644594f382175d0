package io.waymark.availability;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AvailabilityRepository extends GenericRepository<AvailabilityRow, Long> {
  AvailabilityRow save(AvailabilityRow row);

  AvailabilityRow update(AvailabilityRow row);

  Optional<AvailabilityRow> findByMembershipId(long membershipId);

  /**
   * Mentors who let participants ask for them, those who mentor this participant now, and those
   * named so far.
   */
  @Query(
      """
      SELECT m.id AS mentor_id, m.name, m.title, v.focus_areas, v.languages
      FROM mentor_availability v FORCE INDEX (ix_mentor_availability_listed)
      JOIN membership m FORCE INDEX (PRIMARY) ON m.tenant_id = v.tenant_id AND m.id = v.membership_id
      WHERE v.tenant_id = :tenantId AND v.listed = 1 AND m.status = 'ACTIVE'
        AND FIND_IN_SET('MENTOR', m.roles) > 0 AND m.id <> :membershipId
      UNION
      SELECT n.id AS mentor_id, n.name, n.title, COALESCE(w.focus_areas, ''), COALESCE(w.languages, '')
      FROM enrolment e FORCE INDEX (ix_enrolment_membership)
      JOIN pairing r FORCE INDEX (uk_pairing_open)
        ON r.tenant_id = e.tenant_id AND r.enrolment_id = e.id
      JOIN membership n FORCE INDEX (PRIMARY) ON n.tenant_id = r.tenant_id AND n.id = r.mentor_id
      LEFT JOIN mentor_availability w FORCE INDEX (uk_mentor_availability)
        ON w.tenant_id = n.tenant_id AND w.membership_id = n.id
      WHERE e.tenant_id = :tenantId AND e.membership_id = :membershipId AND r.until_at IS NULL
      UNION
      SELECT o.id AS mentor_id, o.name, o.title, COALESCE(x.focus_areas, ''), COALESCE(x.languages, '')
      FROM mentor_wish h FORCE INDEX (uk_mentor_wish)
      JOIN membership o FORCE INDEX (PRIMARY) ON o.tenant_id = h.tenant_id AND o.id = h.mentor_id
      LEFT JOIN mentor_availability x FORCE INDEX (uk_mentor_availability)
        ON x.tenant_id = o.tenant_id AND x.membership_id = o.id
      WHERE h.tenant_id = :tenantId AND h.membership_id = :membershipId
      ORDER BY name, mentor_id
      """)
  List<ChoiceRead> choices(long tenantId, long membershipId);
}
