package io.waymark.pairingboard;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface WeightsRepository extends GenericRepository<WeightsRow, Long> {
  WeightsRow save(WeightsRow row);

  WeightsRow update(WeightsRow row);

  Optional<WeightsRow> findByCohortId(long cohortId);
}
