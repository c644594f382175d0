package io.waymark.commitment;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CommitmentRepository extends GenericRepository<Commitment, Long> {
  Commitment save(Commitment commitment);

  Commitment update(Commitment commitment);

  void delete(Commitment commitment);

  List<Commitment> findByCheckInIdOrderByPosition(long checkInId);
}
