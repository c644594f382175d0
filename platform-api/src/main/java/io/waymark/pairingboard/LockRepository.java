package io.waymark.pairingboard;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface LockRepository extends GenericRepository<LockRow, Long> {
  List<LockRow> saveAll(List<LockRow> rows);

  void deleteByCohortId(long cohortId);

  List<LockRow> findByCohortIdOrderById(long cohortId);
}
