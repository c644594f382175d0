package io.waymark.quota;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface TenantQuotaRepository extends GenericRepository<TenantQuota, Long> {
  TenantQuota save(TenantQuota quota);

  TenantQuota update(TenantQuota quota);

  Optional<TenantQuota> findByTenantId(long tenantId);

  List<TenantQuota> findByTenantIdIn(Collection<Long> tenantIds);

  /** Locks the limit, so that of two who come at once the second counts the first. */
  @Query("SELECT q.members FROM tenant_quota q WHERE q.tenant_id = :tenantId FOR UPDATE")
  List<Integer> lockMembers(long tenantId);

  /** Reads what is committed by now, and not what was when the transaction began. */
  @Query(
      """
      SELECT COUNT(*) FROM membership m
      WHERE m.tenant_id = :tenantId AND m.status = 'ACTIVE'
      FOR SHARE
      """)
  long countMembers(long tenantId);

  @Query(
      """
      SELECT COUNT(*) FROM invitation i
      WHERE i.tenant_id = :tenantId AND i.status = 'OPEN' AND i.expires_at > :now
      """)
  long countInvited(long tenantId, Instant now);

  @Query(
      """
      SELECT q.requests_per_minute, q.bytes, COALESCE(u.bytes, 0) AS used
      FROM tenant_quota q LEFT JOIN tenant_usage u ON u.tenant_id = q.tenant_id
      WHERE q.tenant_id = :tenantId
      """)
  Optional<StandingRow> standing(long tenantId);
}
