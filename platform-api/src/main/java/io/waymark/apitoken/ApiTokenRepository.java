package io.waymark.apitoken;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ApiTokenRepository extends GenericRepository<ApiToken, Long> {
  ApiToken save(ApiToken token);

  void delete(ApiToken token);

  Optional<ApiToken> findById(long id);

  List<ApiToken> findByMembershipIdOrderByIdDesc(long membershipId);

  int countByMembershipId(long membershipId);

  /** Nothing for a token that is good no more, of whatever cause. */
  @Query(
      """
      SELECT k.membership_id, m.account_id, k.roles, m.roles AS held, k.secret_hash, k.last_used_at,
             t.second_factor_required
      FROM api_token k
      JOIN tenant t ON t.id = k.tenant_id AND t.status = 'ACTIVE'
      JOIN membership m
        ON m.tenant_id = k.tenant_id AND m.id = k.membership_id AND m.status = 'ACTIVE'
      WHERE k.tenant_id = :tenantId AND k.id = :id AND k.expires_at > :now
      """)
  Optional<LiveToken> live(long tenantId, long id, Instant now);

  @Query(
      """
      UPDATE api_token SET last_used_at = :minute
      WHERE tenant_id = :tenantId AND id = :id
        AND (last_used_at IS NULL OR last_used_at < :minute)
      """)
  void use(long tenantId, long id, Instant minute);

  /**
   * Everybody's, the newest first.
   *
   * @param before Long.MAX_VALUE for the beginning
   */
  @Query(
      """
      SELECT k.id, k.membership_id, m.name AS holder, k.name, k.roles, k.made_at, k.expires_at,
             k.last_used_at
      FROM api_token k
      JOIN membership m ON m.tenant_id = k.tenant_id AND m.id = k.membership_id
      WHERE k.tenant_id = :tenantId AND k.id < :before
      ORDER BY k.id DESC LIMIT :size
      """)
  List<HeldToken> page(long tenantId, long before, int size);

  @Query("DELETE FROM api_token WHERE tenant_id = :tenantId AND expires_at < :before LIMIT 1000")
  int removeExpired(long tenantId, Instant before);
}
