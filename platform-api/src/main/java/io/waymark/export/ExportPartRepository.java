package io.waymark.export;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ExportPartRepository extends GenericRepository<ExportPart, Long> {
  ExportPart save(ExportPart part);

  Optional<ExportPart> findByExportIdAndPosition(long exportId, int position);

  @Query("DELETE FROM data_export_part WHERE tenant_id = :tenantId AND export_id = :exportId")
  int removeOf(long tenantId, long exportId);
}
