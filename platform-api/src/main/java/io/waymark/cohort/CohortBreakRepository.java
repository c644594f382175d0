package io.waymark.cohort;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CohortBreakRepository extends GenericRepository<CohortBreak, Long> {
  CohortBreak save(CohortBreak cohortBreak);

  List<CohortBreak> findByCohortIdOrderByFirstDay(long cohortId);
}
