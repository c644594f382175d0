package io.waymark.demo;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

@JdbcRepository(dialect = Dialect.MYSQL)
interface DemoSeedRepository extends GenericRepository<DemoSeed, Long> {
  DemoSeed save(DemoSeed seed);
}
