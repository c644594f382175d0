package io.waymark.tenancy;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface MembershipRepository extends GenericRepository<Membership, Long> {
  String REACHED =
      """
      SELECT m.id AS membership_id, m.name, a.email, a.language
      FROM membership m JOIN account a ON a.id = m.account_id
      WHERE m.tenant_id = :tenantId AND m.status = 'ACTIVE'
      """;

  Membership save(Membership membership);

  Membership update(Membership membership);

  Optional<Membership> findById(long id);

  Optional<Membership> findByAccountId(long accountId);

  @Query(
      """
      SELECT m.id, m.account_id, m.name, m.title, m.roles, m.status, a.zone
      FROM membership m JOIN account a ON a.id = m.account_id
      WHERE m.tenant_id = :tenantId AND m.id IN (:ids)
      """)
  List<MemberRow> members(long tenantId, Collection<Long> ids);

  @Query(REACHED + " AND m.id IN (:ids)")
  List<Reached> reached(long tenantId, Collection<Long> ids);

  @Query(REACHED + " AND FIND_IN_SET('PARTICIPANT', m.roles) > 0 ORDER BY m.id")
  List<Reached> reachedParticipants(long tenantId);

  @Query(
      REACHED
          + """
             AND FIND_IN_SET(IF(EXISTS (SELECT 1 FROM membership k WHERE k.tenant_id = :tenantId
                AND k.status = 'ACTIVE' AND FIND_IN_SET('ADMIN', k.roles) > 0), 'ADMIN', 'OWNER'),
              m.roles) > 0
             ORDER BY m.id
            """)
  List<Reached> reachedRunners(long tenantId);
}
