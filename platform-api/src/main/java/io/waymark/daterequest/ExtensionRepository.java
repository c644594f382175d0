package io.waymark.daterequest;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ExtensionRepository extends GenericRepository<Extension, Long> {
  Extension save(Extension extension);

  void delete(Extension extension);

  Optional<Extension> findByEnrolmentIdAndMilestoneKey(long enrolmentId, String milestoneKey);

  Optional<Extension> findByEnrolmentIdAndPeriod(long enrolmentId, int period);
}
