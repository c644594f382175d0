package io.waymark.enrolmentlink;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface EnrolmentLinkRepository extends GenericRepository<EnrolmentLink, Long> {
  EnrolmentLink save(EnrolmentLink link);

  EnrolmentLink update(EnrolmentLink link);

  Optional<EnrolmentLink> findById(long id);

  List<EnrolmentLink> findByCohortIdAndRevokedAtIsNullAndExpiresAtGreaterThanOrderByIdDesc(
      long cohortId, Instant now);
}
