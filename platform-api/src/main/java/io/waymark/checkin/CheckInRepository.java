package io.waymark.checkin;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CheckInRepository extends GenericRepository<CheckIn, Long> {
  CheckIn save(CheckIn checkIn);

  CheckIn update(CheckIn checkIn);

  Optional<CheckIn> findById(long id);
}
