package io.waymark.program;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ProgramRepository extends GenericRepository<Program, Long> {
  Program save(Program program);

  Program update(Program program);

  Optional<Program> findById(long id);
}
