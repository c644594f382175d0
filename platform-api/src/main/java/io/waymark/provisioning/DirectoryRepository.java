package io.waymark.provisioning;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface DirectoryRepository extends GenericRepository<Directory, Long> {
  Directory save(Directory directory);

  void delete(Directory directory);

  Optional<Directory> findById(long id);

  int count();

  /** Nothing for one that is cut off, or whose organisation is suspended. */
  @Query(
      """
      SELECT d.owner_id, m.account_id, d.secret_hash, d.last_used_at
      FROM directory d
      JOIN tenant t ON t.id = d.tenant_id AND t.status = 'ACTIVE'
      JOIN membership m ON m.tenant_id = d.tenant_id AND m.id = d.owner_id
      WHERE d.tenant_id = :tenantId AND d.id = :id
      """)
  Optional<LiveDirectory> live(long tenantId, long id);

  @Query(
      """
      UPDATE directory SET last_used_at = :minute
      WHERE tenant_id = :tenantId AND id = :id
        AND (last_used_at IS NULL OR last_used_at < :minute)
      """)
  void use(long tenantId, long id, Instant minute);

  @Query(
      """
      SELECT d.id, d.name, m.name AS owner, d.connected_at, d.last_used_at
      FROM directory d
      JOIN membership m ON m.tenant_id = d.tenant_id AND m.id = d.owner_id
      WHERE d.tenant_id = :tenantId ORDER BY d.id
      """)
  List<DirectoryRow> all(long tenantId);
}
