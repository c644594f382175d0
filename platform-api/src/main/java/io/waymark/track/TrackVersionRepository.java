package io.waymark.track;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface TrackVersionRepository extends GenericRepository<TrackVersionRow, Long> {
  TrackVersionRow save(TrackVersionRow version);

  Optional<TrackVersionRow> findById(long id);

  Optional<Integer> findMaxNumberByTrackId(long trackId);

  @Query(
      """
      SELECT v.* FROM track_version v
      JOIN track t ON t.tenant_id = v.tenant_id AND t.id = v.track_id
      WHERE v.tenant_id = :tenantId AND t.program_id = :programId AND t.slug = :slug
      ORDER BY v.number DESC LIMIT 1
      """)
  Optional<TrackVersionRow> findLatest(long tenantId, long programId, String slug);
}
