package io.waymark.scim;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ScimUserRepository extends GenericRepository<ScimUser, Long> {
  ScimUser save(ScimUser user);

  ScimUser update(ScimUser user);

  Optional<ScimUser> findById(long id);

  Optional<ScimUser> findByMembershipId(long membershipId);

  Optional<ScimUser> findByUserName(String userName);

  Optional<ScimUser> findByAddress(String address);

  /** Of two changes at once the second waits, and sees what the first left. */
  @Query(
      """
      SELECT u.id FROM scim_user u
      WHERE u.tenant_id = :tenantId AND u.id = :id AND u.removed_at IS NULL FOR UPDATE
      """)
  Optional<Long> lock(long tenantId, long id);

  /**
   * Lets one change of groups through at a time: each reads who is in them first, and would else
   * decide by what is no more.
   */
  @Query(
      """
      SELECT u.id FROM scim_user u
      WHERE u.tenant_id = :tenantId ORDER BY u.id LIMIT 1 FOR UPDATE
      """)
  Optional<Long> lockGroups(long tenantId);

  /** A person here who has this address, whom no directory knows yet. */
  @Query(
      """
      SELECT m.id FROM membership m JOIN account a ON a.id = m.account_id
      WHERE m.tenant_id = :tenantId AND a.email = :address
      """)
  Optional<Long> membershipOf(long tenantId, String address);

  /** Lets directories know everybody who is here, and whom none knows yet. */
  @Query(
      """
      INSERT INTO scim_user (tenant_id, id, membership_id, user_name, address, display_name, title,
                             language, roles, active, made_at, changed_at, version)
      SELECT m.tenant_id, m.id, m.id, a.email, a.email, m.name, m.title, 'en', m.roles, TRUE,
             m.joined_at, m.joined_at, 0
      FROM membership m
      JOIN account a ON a.id = m.account_id
      LEFT JOIN scim_user u ON u.tenant_id = m.tenant_id
        AND (u.membership_id = m.id OR u.address = a.email OR u.user_name = a.email)
      WHERE m.tenant_id = :tenantId AND u.id IS NULL
      """)
  int introduceEverybody(long tenantId);

  /** Lets directories know somebody who is here, if none does yet. */
  @Query(
      """
      INSERT INTO scim_user (tenant_id, id, membership_id, user_name, address, display_name, title,
                             language, roles, active, made_at, changed_at, version)
      SELECT m.tenant_id, m.id, m.id, a.email, a.email, m.name, m.title, 'en', m.roles, TRUE,
             m.joined_at, m.joined_at, 0
      FROM membership m
      JOIN account a ON a.id = m.account_id
      LEFT JOIN scim_user u ON u.tenant_id = m.tenant_id
        AND (u.membership_id = m.id OR u.address = a.email OR u.user_name = a.email)
      WHERE m.tenant_id = :tenantId AND m.id = :membershipId AND u.id IS NULL
      """)
  int introduce(long tenantId, long membershipId);
}
