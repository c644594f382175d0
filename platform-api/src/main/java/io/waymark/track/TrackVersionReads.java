package io.waymark.track;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface TrackVersionReads extends GenericRepository<TrackVersionRow, Long> {
  @Query(
      """
      SELECT v.id, v.number, v.published_at FROM track_version v
      WHERE v.tenant_id = :tenantId AND v.published_at IS NOT NULL AND v.track_id =
        (SELECT k.track_id FROM track_version k WHERE k.tenant_id = :tenantId AND k.id = :versionId)
      ORDER BY v.number
      """)
  List<TrackVersionLine> published(long tenantId, long versionId);
}
