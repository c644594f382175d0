package io.waymark.secondfactor;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

/** Global: asked before any tenant is in scope. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface TotpSecretRepository extends GenericRepository<TotpSecret, Long> {
  Optional<TotpSecret> findByAccountId(long accountId);

  @Query(
      """
      SELECT COUNT(account_id) FROM totp_secret
      WHERE account_id = :accountId AND confirmed_at IS NOT NULL
      """)
  int confirmed(long accountId);

  @Query(
      """
      SELECT t.confirmed_at AS totp_since,
             (SELECT COUNT(code) FROM recovery_code WHERE account_id = :accountId)
               AS recovery_codes_left
      FROM account a LEFT JOIN totp_secret t ON t.account_id = a.id
      WHERE a.id = :accountId
      """)
  CodesHeld held(long accountId);

  /** Replaces one that was never confirmed; of one that is, nothing changes. */
  @Query(
      """
      INSERT INTO totp_secret (account_id, secret, created_at, confirmed_at, last_step)
      VALUES (:accountId, :secret, :now, NULL, 0)
      ON DUPLICATE KEY UPDATE
        secret = IF(confirmed_at IS NULL, :secret, secret),
        created_at = IF(confirmed_at IS NULL, :now, created_at)
      """)
  void start(long accountId, byte[] secret, Instant now);

  /** Of two requests with the same code one changes the row. */
  @Query(
      """
      UPDATE totp_secret
      SET last_step = :step, confirmed_at = COALESCE(confirmed_at, :now)
      WHERE account_id = :accountId AND last_step < :step
      """)
  int spend(long accountId, long step, Instant now);

  @Query("DELETE FROM totp_secret WHERE account_id = :accountId AND confirmed_at IS NOT NULL")
  int remove(long accountId);
}
