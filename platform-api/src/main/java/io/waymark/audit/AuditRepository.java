package io.waymark.audit;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Append-only: nothing here changes or removes a row. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface AuditRepository extends GenericRepository<AuditEvent, Long> {
  AuditEvent save(AuditEvent event);

  /** What waits for its link, oldest first. */
  @Query(
      """
      SELECT e.id, e.tenant_id, e.at, e.actor_account_id, e.actor_membership_id, e.action,
        e.subject_kind, e.subject_id, e.details, e.seal
      FROM audit_pending p
      JOIN audit_event e ON e.tenant_id = p.tenant_id AND e.id = p.id
      WHERE p.tenant_id = :tenantId AND NOT EXISTS (
        SELECT 1 FROM audit_link l WHERE l.tenant_id = p.tenant_id AND l.event_id = p.id)
      ORDER BY p.id LIMIT :most
      """)
  List<AuditEvent> pending(long tenantId, int most);
}
