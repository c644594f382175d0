package io.waymark.programpage;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ProgramPageRepository extends GenericRepository<ProgramPage, Long> {
  ProgramPage save(ProgramPage page);

  ProgramPage update(ProgramPage page);

  Optional<ProgramPage> findByProgramId(long programId);
}
