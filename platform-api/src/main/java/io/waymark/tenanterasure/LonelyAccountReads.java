package io.waymark.tenanterasure;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface LonelyAccountReads extends GenericRepository<TenantErasure, Long> {
  /** Accounts of this tenant's members, and of no other's. */
  @Query(
      """
      SELECT a.id, a.email FROM membership m JOIN account a ON a.id = m.account_id
      WHERE m.tenant_id = :tenantId
        AND NOT EXISTS (SELECT 1 FROM account_tenant o
                        WHERE o.account_id = m.account_id AND o.tenant_id <> m.tenant_id)
      LIMIT :most
      """)
  List<AccountRow> some(long tenantId, int most);

  @Query(
      """
      SELECT COUNT(*) FROM membership m JOIN account a ON a.id = m.account_id
      WHERE m.tenant_id = :tenantId
        AND NOT EXISTS (SELECT 1 FROM account_tenant o
                        WHERE o.account_id = m.account_id AND o.tenant_id <> m.tenant_id)
      """)
  int count(long tenantId);

  /** What the accounts were reached by before, or were to be. */
  @Query(
      """
      SELECT c.old_email FROM email_change c WHERE c.account_id IN (:accountIds)
      UNION SELECT d.new_email FROM email_change d WHERE d.account_id IN (:accountIds)
      """)
  List<String> otherAddresses(Collection<Long> accountIds);

  /** Letters about accounts. */
  @Query("DELETE FROM letter WHERE tenant_id = :tenantId AND address IN (:addresses)")
  int eraseLetters(long tenantId, Collection<String> addresses);

  @Query("DELETE FROM account WHERE id IN (:accountIds)")
  int eraseAccounts(Collection<Long> accountIds);
}
