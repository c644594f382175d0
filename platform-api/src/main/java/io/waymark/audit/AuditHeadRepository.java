package io.waymark.audit;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AuditHeadRepository extends GenericRepository<AuditHead, Long> {
  Optional<AuditHead> findByTenantId(long tenantId);

  AuditHead save(AuditHead head);

  /** Changes nothing when somebody else has moved the head meanwhile. */
  @Query(
      """
      UPDATE audit_head SET place = :place, digest = :digest, version = version + 1
      WHERE tenant_id = :tenantId AND version = :version
      """)
  int move(long tenantId, long version, long place, byte[] digest);
}
