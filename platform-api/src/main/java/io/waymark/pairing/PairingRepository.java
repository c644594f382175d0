package io.waymark.pairing;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PairingRepository extends GenericRepository<Pairing, Long> {
  Pairing save(Pairing pairing);

  Pairing update(Pairing pairing);

  Optional<Pairing> findByIdAndUntilAtIsNull(long id);

  List<Pairing> findByMentorIdAndUntilAtIsNull(long mentorId);

  List<Pairing> findByEnrolmentIdAndUntilAtIsNullOrderById(long enrolmentId);
}
