package io.waymark.setting;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface LogoRepository extends GenericRepository<Logo, Long> {
  @Query(
      "SELECT l.id, l.tenant_id, l.png, l.version FROM tenant_logo l WHERE l.tenant_id = :tenantId")
  Optional<Logo> find(long tenantId);

  Logo save(Logo logo);

  Logo update(Logo logo);

  void delete(Logo logo);
}
