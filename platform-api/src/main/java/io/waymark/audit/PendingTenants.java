package io.waymark.audit;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Looks across tenants, for whom there is something to chain. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface PendingTenants extends GenericRepository<PendingEvent, Long> {
  /** Skips from tenant to tenant in the key, however much each has. */
  @Query("SELECT DISTINCT tenant_id FROM audit_pending")
  List<Long> list();
}
