package io.waymark.signon;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SignOnRepository extends GenericRepository<SignOn, Long> {
  SignOn save(SignOn signOn);

  SignOn update(SignOn signOn);

  /** One at most. */
  List<SignOn> findAll();

  /** The confirmed addresses of those who own the organisation. */
  @Query(
      """
      SELECT a.email FROM membership m JOIN account a ON a.id = m.account_id
      WHERE m.tenant_id = :tenantId AND m.status = 'ACTIVE' AND FIND_IN_SET('OWNER', m.roles) > 0
      """)
  List<String> addressesOfOwners(long tenantId);
}
