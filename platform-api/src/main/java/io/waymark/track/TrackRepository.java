package io.waymark.track;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface TrackRepository extends GenericRepository<TrackRow, Long> {
  TrackRow save(TrackRow track);

  Optional<TrackRow> findByProgramIdAndSlug(long programId, String slug);

  @Query(
      """
      SELECT t.* FROM track t
      JOIN track_version v ON v.tenant_id = t.tenant_id AND v.track_id = t.id
      WHERE t.tenant_id = :tenantId AND v.id = :versionId
      """)
  Optional<TrackRow> findOfVersion(long tenantId, long versionId);
}
