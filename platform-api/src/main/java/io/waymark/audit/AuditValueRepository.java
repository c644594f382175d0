package io.waymark.audit;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/** The only rows of the audit that may go: what they said about a person. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface AuditValueRepository extends GenericRepository<AuditValue, Long> {
  List<AuditValue> saveAll(Iterable<AuditValue> values);

  @Query("DELETE FROM audit_value WHERE tenant_id = :tenantId AND account_id = :accountId")
  int eraseOfAccount(long tenantId, long accountId);

  @Query(
      """
      DELETE v FROM audit_value v
      JOIN audit_event e ON e.tenant_id = v.tenant_id AND e.id = v.event_id
      WHERE v.tenant_id = :tenantId AND e.subject_kind = :kind AND e.subject_id = :id
      """)
  int eraseOfSubject(long tenantId, String kind, long id);

  @Query(
      """
      DELETE v FROM audit_value v
      JOIN audit_event e ON e.tenant_id = v.tenant_id AND e.id = v.event_id
      WHERE v.tenant_id = :tenantId AND e.at < :moment
      """)
  int eraseOfEventsBefore(long tenantId, Instant moment);
}
