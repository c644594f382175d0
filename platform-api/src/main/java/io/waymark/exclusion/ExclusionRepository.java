package io.waymark.exclusion;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ExclusionRepository extends GenericRepository<ExclusionRow, Long> {
  ExclusionRow save(ExclusionRow row);

  ExclusionRow update(ExclusionRow row);

  void delete(ExclusionRow row);

  Optional<ExclusionRow> findById(long id);

  Optional<ExclusionRow> findByMembershipIdAndMentorId(long membershipId, long mentorId);

  /** The line managers of a participant. */
  @Query(
      """
      SELECT x.id, n.name, x.agreed_at
      FROM pairing_exclusion x FORCE INDEX (uk_pairing_exclusion)
      JOIN membership n FORCE INDEX (PRIMARY) ON n.tenant_id = x.tenant_id AND n.id = x.mentor_id
      WHERE x.tenant_id = :tenantId AND x.membership_id = :membershipId
        AND x.kind = 'LINE_MANAGER'
      ORDER BY n.name, x.id
      """)
  List<LineManagerRead> lineManagers(long tenantId, long membershipId);

  /** Between people of a cohort and mentors; the reason is for those who run programs alone. */
  @Query(
      """
      SELECT STRAIGHT_JOIN x.id, e.id AS enrolment_id, m.name AS participant_name, x.mentor_id,
        n.name AS mentor_name, x.kind, x.reason, x.agreed_at
      FROM enrolment e FORCE INDEX (uk_enrolment_person)
      JOIN pairing_exclusion x FORCE INDEX (uk_pairing_exclusion)
        ON x.tenant_id = e.tenant_id AND x.membership_id = e.membership_id
      JOIN membership m FORCE INDEX (PRIMARY) ON m.tenant_id = x.tenant_id AND m.id = x.membership_id
      JOIN membership n FORCE INDEX (PRIMARY) ON n.tenant_id = x.tenant_id AND n.id = x.mentor_id
      WHERE e.tenant_id = :tenantId AND e.cohort_id = :cohortId
      ORDER BY m.name, n.name, x.id
      """)
  List<Exclusion> ofCohort(long tenantId, long cohortId);
}
