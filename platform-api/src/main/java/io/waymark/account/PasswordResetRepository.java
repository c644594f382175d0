package io.waymark.account;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PasswordResetRepository extends GenericRepository<PasswordReset, Long> {
  PasswordReset save(PasswordReset reset);

  PasswordReset update(PasswordReset reset);

  Optional<PasswordReset> findByAccountId(long accountId);

  @Query("DELETE FROM password_reset WHERE asked_at < :before LIMIT 1000")
  int removeAskedBefore(Instant before);
}
