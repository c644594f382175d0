package io.waymark.track;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface TrackRepository extends GenericRepository<TrackRow, Long> {
  TrackRow save(TrackRow track);

  Optional<TrackRow> findByProgramIdAndSlug(long programId, String slug);
}
