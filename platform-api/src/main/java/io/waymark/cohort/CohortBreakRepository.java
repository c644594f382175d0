package io.waymark.cohort;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CohortBreakRepository extends GenericRepository<CohortBreak, Long> {
  CohortBreak save(CohortBreak cohortBreak);

  void delete(CohortBreak cohortBreak);

  List<CohortBreak> findByCohortIdOrderByFirstDay(long cohortId);

  Optional<CohortBreak> findByCohortIdAndFirstDay(long cohortId, LocalDate firstDay);
}
