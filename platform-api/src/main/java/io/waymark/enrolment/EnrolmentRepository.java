package io.waymark.enrolment;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface EnrolmentRepository extends GenericRepository<EnrolmentRow, Long> {
  EnrolmentRow save(EnrolmentRow enrolment);

  EnrolmentRow update(EnrolmentRow enrolment);

  Optional<EnrolmentRow> findById(long id);

  List<EnrolmentRow> findByMembershipId(long membershipId);

  long countByCohortIdAndStatusIn(long cohortId, Collection<EnrolmentStatus> statuses);
}
