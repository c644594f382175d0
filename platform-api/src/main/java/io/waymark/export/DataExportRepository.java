package io.waymark.export;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface DataExportRepository extends GenericRepository<DataExport, Long> {
  DataExport save(DataExport export);

  DataExport update(DataExport export);

  void delete(DataExport export);

  Optional<DataExport> findById(long id);

  Optional<DataExport> findByKindAndSubjectId(ExportKind kind, long subjectId);

  /** Those whose time is over, a bounded number at a time. */
  @Query(
      """
      SELECT id FROM data_export WHERE tenant_id = :tenantId AND expires_at <= :now
      ORDER BY expires_at LIMIT 100
      """)
  List<Long> expired(long tenantId, Instant now);

  /** Whom to tell that an organisation was taken away. */
  @Query(
      """
      SELECT a.email FROM membership m JOIN account a ON a.id = m.account_id
      WHERE m.tenant_id = :tenantId AND m.status = 'ACTIVE' AND FIND_IN_SET('OWNER', m.roles) > 0
      """)
  List<String> ownersOf(long tenantId);
}
