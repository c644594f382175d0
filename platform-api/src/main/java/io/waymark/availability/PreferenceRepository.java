package io.waymark.availability;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PreferenceRepository extends GenericRepository<PreferenceRow, Long> {
  PreferenceRow save(PreferenceRow row);

  PreferenceRow update(PreferenceRow row);

  Optional<PreferenceRow> findByMembershipId(long membershipId);
}
