package io.waymark.cohort;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CohortMoveRepository extends GenericRepository<CohortMove, Long> {
  CohortMove save(CohortMove move);

  void delete(CohortMove move);

  List<CohortMove> findByCohortId(long cohortId);

  Optional<CohortMove> findByCohortIdAndMilestoneKey(long cohortId, String milestoneKey);

  Optional<CohortMove> findByCohortIdAndPeriod(long cohortId, int period);
}
