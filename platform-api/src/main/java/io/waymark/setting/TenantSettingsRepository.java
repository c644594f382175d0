package io.waymark.setting;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface TenantSettingsRepository extends GenericRepository<TenantSettings, Long> {
  Optional<TenantSettings> findById(long id);

  TenantSettings update(TenantSettings settings);
}
