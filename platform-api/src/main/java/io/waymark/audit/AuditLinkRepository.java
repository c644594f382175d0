package io.waymark.audit;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Append-only, as the events are. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface AuditLinkRepository extends GenericRepository<AuditLink, Long> {
  List<AuditLink> saveAll(Iterable<AuditLink> links);
}
