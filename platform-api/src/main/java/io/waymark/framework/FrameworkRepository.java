package io.waymark.framework;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface FrameworkRepository extends GenericRepository<FrameworkRow, Long> {
  FrameworkRow save(FrameworkRow framework);

  Optional<FrameworkRow> findBySlug(String slug);
}
