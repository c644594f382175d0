package io.waymark.identity;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Global: what a refresh token leads to before any tenant is in scope. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface SignInFamilyRepository extends GenericRepository<SignInFamily, Long> {
  SignInFamily save(SignInFamily family);

  Optional<SignInFamily> findById(long id);

  List<SignInFamily> findByBrowserIdAndEndedAtIsNull(long browserId);

  List<SignInFamily> findByAccountIdAndEndedAtIsNull(long accountId);

  List<SignInFamily> findByTenantIdAndSignOnTrueAndEndedAtIsNull(long tenantId);

  /** Nothing for a session that has ended, of whatever cause. */
  @Query(
      """
      SELECT a.epoch AS account, m.epoch AS membership
      FROM sign_in_family f
      JOIN account a ON a.id = f.account_id
      JOIN tenant t ON t.id = f.tenant_id AND t.status = 'ACTIVE'
      JOIN membership m
        ON m.tenant_id = f.tenant_id AND m.id = f.membership_id AND m.status = 'ACTIVE'
      WHERE f.id = :id AND f.tenant_id = :tenantId AND f.ended_at IS NULL
      """)
  Optional<Epochs> liveEpochs(long id, long tenantId);

  /** Of two requests with the same token one changes a row. */
  @Query(
      """
      UPDATE sign_in_family
      SET generation = generation + 1, rotated_at = :now, version = version + 1
      WHERE id = :id AND version = :version AND ended_at IS NULL
      """)
  int rotate(long id, long version, Instant now);

  @Query(
      """
      UPDATE sign_in_family
      SET ended_at = :now, end_reason = :reason, version = version + 1
      WHERE id = :id AND ended_at IS NULL
      """)
  int end(long id, EndReason reason, Instant now);

  @Query(
      """
      UPDATE sign_in_family
      SET ended_at = :now, end_reason = 'SIGNED_OUT', version = version + 1
      WHERE browser_id = :browserId AND ended_at IS NULL
      """)
  int endBrowser(long browserId, Instant now);

  @Query("DELETE FROM sign_in_family WHERE expires_at < :before ORDER BY expires_at LIMIT 1000")
  int removeExpired(Instant before);
}
