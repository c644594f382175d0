package io.waymark.enrolment;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

@JdbcRepository(dialect = Dialect.MYSQL)
interface EnrolmentPauseRepository extends GenericRepository<EnrolmentPause, Long> {
  EnrolmentPause save(EnrolmentPause pause);
}
