package io.waymark.signon;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AnsweredAttemptRepository extends GenericRepository<AnsweredAttempt, Long> {
  /** Of two answers to one attempt one adds the row. */
  @Query(
      """
      INSERT IGNORE INTO sign_on_attempt (tenant_id, id, expires_at)
      VALUES (:tenantId, :id, :expiresAt)
      """)
  int answer(long tenantId, long id, Instant expiresAt);

  /** A few at a time; after that they would be refused for their age. */
  @Query("DELETE FROM sign_on_attempt WHERE tenant_id = :tenantId AND expires_at < :now LIMIT 10")
  void forget(long tenantId, Instant now);
}
