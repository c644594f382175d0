package io.waymark.audit;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PendingEventRepository extends GenericRepository<PendingEvent, Long> {
  PendingEvent save(PendingEvent event);

  @Query("DELETE FROM audit_pending WHERE tenant_id = :tenantId AND id IN (:ids)")
  int chained(long tenantId, Collection<Long> ids);
}
