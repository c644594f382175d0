package io.waymark.trackdraft;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface TrackDraftRepository extends GenericRepository<TrackDraft, Long> {
  TrackDraft save(TrackDraft draft);

  TrackDraft update(TrackDraft draft);

  void delete(TrackDraft draft);

  Optional<TrackDraft> findById(long id);

  Optional<TrackDraft> findByProgramIdAndOpenSlug(long programId, String openSlug);
}
