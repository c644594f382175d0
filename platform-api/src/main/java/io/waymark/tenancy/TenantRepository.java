package io.waymark.tenancy;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface TenantRepository extends GenericRepository<Tenant, Long> {
  Tenant save(Tenant tenant);

  Tenant update(Tenant tenant);

  void delete(Tenant tenant);

  Optional<Tenant> findById(long id);

  Optional<Tenant> findBySlug(String slug);

  @Query("SELECT id FROM tenant WHERE status <> 'ERASING' ORDER BY id")
  List<Long> ids();
}
