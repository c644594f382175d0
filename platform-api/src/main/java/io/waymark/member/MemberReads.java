package io.waymark.member;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface MemberReads extends GenericRepository<MemberRead, Long> {
  /**
   * Goes by name, and on behind one member.
   *
   * @param pattern of LIKE; {@code %} for everybody
   * @param afterId 0 for the beginning
   */
  @Query(
      """
      SELECT m.id, m.name, m.title, a.email, m.roles, m.status, m.joined_at, m.version
      FROM membership m JOIN account a ON a.id = m.account_id
      WHERE m.tenant_id = :tenantId
        AND (m.name LIKE :pattern OR a.email LIKE :pattern)
        AND m.status = IF(:shown = 'LEFT', 'INACTIVE', 'ACTIVE')
        AND (:shown IN ('EVERYBODY', 'LEFT') OR FIND_IN_SET(:shown, m.roles) > 0)
        AND (:afterId = 0 OR (m.name, m.id) >
          (SELECT c.name, c.id FROM membership c WHERE c.tenant_id = :tenantId AND c.id = :afterId))
      ORDER BY m.name, m.id LIMIT :size
      """)
  List<MemberRead> page(long tenantId, Shown shown, String pattern, long afterId, int size);

  @Query(
      """
      SELECT m.id, m.name, m.title, a.email, m.roles, m.status, m.joined_at, m.version
      FROM membership m JOIN account a ON a.id = m.account_id
      WHERE m.tenant_id = :tenantId AND m.id = :membershipId
      """)
  Optional<MemberRead> one(long tenantId, long membershipId);

  /** Locks the owners, so that of two changes at once the second sees what the first left. */
  @Query(
      """
      SELECT id FROM membership
      WHERE tenant_id = :tenantId AND status = 'ACTIVE' AND FIND_IN_SET('OWNER', roles) > 0
      FOR UPDATE
      """)
  List<Long> lockOwners(long tenantId);
}
