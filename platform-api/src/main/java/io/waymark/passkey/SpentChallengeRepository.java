package io.waymark.passkey;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;

/** Global: asked before anybody is signed in. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface SpentChallengeRepository extends GenericRepository<SpentChallenge, byte[]> {
  /** Of two answers to one challenge one adds the row. */
  @Query(
      """
      INSERT IGNORE INTO spent_challenge (challenge, expires_at) VALUES (:challenge, :expiresAt)
      """)
  int spend(byte[] challenge, Instant expiresAt);

  /** A few at a time; after that they would be refused for their age. */
  @Query("DELETE FROM spent_challenge WHERE expires_at < :now LIMIT 10")
  void forget(Instant now);

  @Query("DELETE FROM spent_challenge WHERE expires_at < :now LIMIT 1000")
  int removeExpired(Instant now);
}
