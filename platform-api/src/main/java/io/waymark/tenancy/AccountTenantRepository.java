package io.waymark.tenancy;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Sign-in asks across tenants, but only about one account and the tenants that it names. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface AccountTenantRepository extends GenericRepository<AccountTenant, Long> {
  AccountTenant save(AccountTenant link);

  @Query("SELECT zone FROM account WHERE id = :accountId")
  Optional<String> zoneOf(long accountId);

  @Query(
      "SELECT account_id, tenant_id, membership_id FROM account_tenant"
          + " WHERE account_id = :accountId")
  List<AccountTenant> linksOf(long accountId);

  @Query("SELECT tenant_id FROM account_tenant WHERE account_id = :accountId")
  List<Long> tenantsOf(long accountId);

  @Query(
      """
      SELECT t.id AS tenant_id, t.slug, t.name AS tenant_name, t.kind, t.status AS tenant_status,
             t.second_factor_required, t.accent_light, t.accent_dark, t.logo_changed_at,
             t.language, m.id AS membership_id, m.name, m.title, m.roles, m.status, m.epoch
      FROM membership m JOIN tenant t ON t.id = m.tenant_id
      WHERE m.tenant_id IN (:tenantIds) AND m.account_id = :accountId
      ORDER BY t.name, t.id
      """)
  List<ChoiceRow> choices(Collection<Long> tenantIds, long accountId);
}
