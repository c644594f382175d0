package io.waymark.cohort;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Optional;

/** Changes when a cohort runs and what it runs, and nothing else of it. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface CohortRunRepository extends GenericRepository<CohortRow, Long> {
  Optional<CohortRow> findById(long id);

  @Query(
      """
      UPDATE cohort SET starts_on = :startsOn, version = version + 1
      WHERE tenant_id = :tenantId AND id = :id AND version = :version
      """)
  int shift(long tenantId, long id, long version, LocalDate startsOn);

  @Query(
      """
      UPDATE cohort SET track_version_id = :trackVersionId, version = version + 1
      WHERE tenant_id = :tenantId AND id = :id AND version = :version
      """)
  int adopt(long tenantId, long id, long version, long trackVersionId);
}
