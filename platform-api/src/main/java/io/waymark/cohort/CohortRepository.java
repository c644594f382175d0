package io.waymark.cohort;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CohortRepository extends GenericRepository<CohortRow, Long> {
  CohortRow save(CohortRow cohort);

  CohortRow update(CohortRow cohort);

  Optional<CohortRow> findById(long id);

  @Query("SELECT c.* FROM cohort c WHERE c.tenant_id = :tenantId AND c.id = :id FOR UPDATE")
  Optional<CohortRow> findForUpdate(long tenantId, long id);
}
