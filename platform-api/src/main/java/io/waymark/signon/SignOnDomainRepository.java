package io.waymark.signon;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Global: asked before anybody is signed in. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface SignOnDomainRepository extends GenericRepository<SignOnDomain, String> {
  void saveAll(List<SignOnDomain> domains);

  @Query("DELETE FROM sign_on_domain WHERE tenant_id = :tenantId")
  void clear(long tenantId);

  @Query("SELECT tenant_id FROM sign_on_domain WHERE domain = :domain ORDER BY tenant_id LIMIT 5")
  List<Long> tenantsOf(String domain);
}
