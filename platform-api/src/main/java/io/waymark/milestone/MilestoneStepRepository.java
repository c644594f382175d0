package io.waymark.milestone;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

@JdbcRepository(dialect = Dialect.MYSQL)
interface MilestoneStepRepository extends GenericRepository<MilestoneStep, Long> {
  MilestoneStep save(MilestoneStep step);
}
