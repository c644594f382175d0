package io.waymark.draft;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CheckInDraftRepository extends GenericRepository<CheckInDraft, Long> {
  CheckInDraft save(CheckInDraft draft);

  CheckInDraft update(CheckInDraft draft);

  Optional<CheckInDraft> findByEnrolmentIdAndPeriod(long enrolmentId, int period);

  void deleteByEnrolmentId(long enrolmentId);

  void deleteByEnrolmentIdAndPeriod(long enrolmentId, int period);
}
