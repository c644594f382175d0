package io.waymark.cohort;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface MilestoneMoveRepository extends GenericRepository<MilestoneMove, Long> {
  MilestoneMove save(MilestoneMove move);

  void delete(MilestoneMove move);

  List<MilestoneMove> findByCohortId(long cohortId);

  Optional<MilestoneMove> findByCohortIdAndMilestoneKey(long cohortId, String milestoneKey);
}
