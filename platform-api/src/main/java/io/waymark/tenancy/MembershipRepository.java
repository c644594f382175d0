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

  @Query(
      """
      SELECT m.id AS membership_id, m.name, a.email, a.language
      FROM membership m JOIN account a ON a.id = m.account_id
      WHERE m.tenant_id = :tenantId AND m.id IN (:ids) AND m.status = 'ACTIVE'
      """)
  List<Reached> reached(long tenantId, Collection<Long> ids);
}
