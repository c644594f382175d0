package io.waymark.quota;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface TenantUsageRepository extends GenericRepository<TenantQuota, Long> {
  @Query(
      """
      INSERT INTO tenant_usage (tenant_id, bytes, measured_at)
      VALUES (:tenantId, :bytes, :now)
      ON DUPLICATE KEY UPDATE bytes = VALUES(bytes), measured_at = VALUES(measured_at)
      """)
  void put(long tenantId, long bytes, Instant now);

  @Query(
      """
      SELECT u.tenant_id, u.bytes, u.measured_at FROM tenant_usage u
      WHERE u.tenant_id IN (:tenantIds)
      """)
  List<Usage> of(Collection<Long> tenantIds);

  /** Those that were measured less than a day ago, or less than an hour where that decides. */
  @Query(
      """
      SELECT u.tenant_id FROM tenant_usage u
      LEFT JOIN tenant_quota q ON q.tenant_id = u.tenant_id
      WHERE u.measured_at > IF(q.bytes IS NULL, :dayAgo, :hourAgo)
      """)
  List<Long> measuredAfter(Instant dayAgo, Instant hourAgo);
}
