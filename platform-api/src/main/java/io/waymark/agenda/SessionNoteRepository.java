package io.waymark.agenda;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SessionNoteRepository extends GenericRepository<SessionNote, Long> {
  SessionNote save(SessionNote note);

  SessionNote update(SessionNote note);

  void delete(SessionNote note);

  Optional<SessionNote> findBySessionIdAndAuthorId(long sessionId, long authorId);
}
