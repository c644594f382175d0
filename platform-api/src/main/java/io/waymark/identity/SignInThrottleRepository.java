package io.waymark.identity;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

/** Global: counts failures before anybody is signed in. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface SignInThrottleRepository extends GenericRepository<SignInThrottle, byte[]> {

  @Query(
      """
      SELECT MAX(blocked_until) FROM sign_in_throttle
      WHERE subject IN (:account, :address) AND blocked_until > :now
      """)
  Optional<Instant> blockedUntil(byte[] account, byte[] address, Instant now);

  /**
   * One statement, so that parallel failures all count. MySQL assigns from left to right: the delay
   * reads the new count, the count the old moment.
   */
  @Query(
      """
      INSERT INTO sign_in_throttle (subject, failures, last_failure_at, blocked_until)
      VALUES (:subject, 1, :now, NULL)
      ON DUPLICATE KEY UPDATE
        failures = IF(last_failure_at < :forgotten, 1, LEAST(failures + 1, 1000)),
        last_failure_at = :now,
        blocked_until = IF(failures < :free, NULL, TIMESTAMPADD(
          SECOND, LEAST(:longest, POW(2, LEAST(failures - :free, 20))), :now))
      """)
  void count(byte[] subject, Instant now, Instant forgotten, int free, int longest);

  @Query("DELETE FROM sign_in_throttle WHERE subject = :subject")
  void clear(byte[] subject);

  /** A few at a time: strangers' guesses must not pile up. */
  @Query("DELETE FROM sign_in_throttle WHERE last_failure_at < :forgotten LIMIT 10")
  void forget(Instant forgotten);

  @Query("DELETE FROM sign_in_throttle WHERE last_failure_at < :forgotten LIMIT 1000")
  int forgetMany(Instant forgotten);
}
