package io.waymark.pairing;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PairingReads extends GenericRepository<Pairing, Long> {
  /** Lets nobody else in this organisation change pairings until the transaction ends. */
  @Query("SELECT t.id FROM tenant t WHERE t.id = :tenantId FOR UPDATE")
  Optional<Long> hold(long tenantId);

  @Query(
      """
      SELECT m.id AS mentor_id, COALESCE(v.capacity, :usual) AS capacity,
        (SELECT COUNT(*) FROM pairing r FORCE INDEX (ix_pairing_mentor)
          JOIN enrolment e FORCE INDEX (PRIMARY)
            ON e.tenant_id = r.tenant_id AND e.id = r.enrolment_id
          WHERE r.tenant_id = m.tenant_id AND r.mentor_id = m.id AND r.until_at IS NULL
            AND r.is_primary = 1 AND e.status IN ('ACCEPTED', 'ACTIVE')) AS mentees
      FROM membership m
      LEFT JOIN mentor_availability v FORCE INDEX (uk_mentor_availability)
        ON v.tenant_id = m.tenant_id AND v.membership_id = m.id
      WHERE m.tenant_id = :tenantId AND m.id = :mentorId
      """)
  Optional<MentorRoom> room(long tenantId, long mentorId, int usual);

  @Query(
      """
      SELECT r.id, r.mentor_id, n.name AS mentor_name, r.is_primary AS primary_one, r.from_at,
        r.until_at, r.confirmed_at, b.name AS begun_by, z.name AS ended_by
      FROM pairing r FORCE INDEX (uk_pairing_open)
      JOIN membership n FORCE INDEX (PRIMARY) ON n.tenant_id = r.tenant_id AND n.id = r.mentor_id
      LEFT JOIN membership b FORCE INDEX (PRIMARY) ON b.tenant_id = r.tenant_id AND b.id = r.begun_by
      LEFT JOIN membership z FORCE INDEX (PRIMARY) ON z.tenant_id = r.tenant_id AND z.id = r.ended_by
      WHERE r.tenant_id = :tenantId AND r.enrolment_id = :enrolmentId
      ORDER BY r.from_at DESC, r.id DESC
      """)
  List<PastPairing> history(long tenantId, long enrolmentId);
}
