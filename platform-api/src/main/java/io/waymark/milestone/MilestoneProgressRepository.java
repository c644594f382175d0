package io.waymark.milestone;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface MilestoneProgressRepository extends GenericRepository<MilestoneProgress, Long> {
  MilestoneProgress save(MilestoneProgress progress);

  MilestoneProgress update(MilestoneProgress progress);

  Optional<MilestoneProgress> findByEnrolmentIdAndMilestoneKey(
      long enrolmentId, String milestoneKey);
}
