package io.waymark.operator;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface TenantReads extends GenericRepository<TenantRow, Long> {
  /**
   * Goes by address; the installation is none of them.
   *
   * @param pattern of LIKE; {@code %} for all
   * @param after an address, exclusive; empty for the beginning
   */
  @Query(
      """
      SELECT t.id, t.slug, t.name, t.kind, t.status = 'SUSPENDED' AS suspended, t.created_at
      FROM tenant t
      WHERE t.kind <> 'INSTALLATION' AND t.slug > :after
        AND (CONVERT(t.slug USING utf8mb4) LIKE :pattern OR t.name LIKE :pattern)
      ORDER BY t.slug LIMIT :size
      """)
  List<TenantRow> page(String pattern, String after, int size);

  @Query(
      """
      SELECT t.id, t.slug, t.name, t.kind, t.status = 'SUSPENDED' AS suspended, t.created_at
      FROM tenant t
      WHERE t.kind <> 'INSTALLATION' AND t.slug = :slug
      """)
  List<TenantRow> one(String slug);

  @Query(
      """
      SELECT m.tenant_id, COUNT(*) AS members FROM membership m
      WHERE m.tenant_id IN (:tenantIds) AND m.status = 'ACTIVE'
      GROUP BY m.tenant_id
      """)
  List<TenantSize> sizes(Collection<Long> tenantIds);

  @Query(
      """
      SELECT f.tenant_id, MAX(f.rotated_at) AS last_active_at FROM sign_in_family f
      WHERE f.tenant_id IN (:tenantIds)
      GROUP BY f.tenant_id
      """)
  List<TenantActivity> activities(Collection<Long> tenantIds);
}
