package io.waymark.track;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface TrackVersionRepository extends GenericRepository<TrackVersionRow, Long> {
  TrackVersionRow save(TrackVersionRow version);

  Optional<TrackVersionRow> findById(long id);

  Optional<Integer> findMaxNumberByTrackId(long trackId);
}
