package io.waymark.framework;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface FrameworkVersionRepository extends GenericRepository<FrameworkVersionRow, Long> {
  FrameworkVersionRow save(FrameworkVersionRow version);

  Optional<FrameworkVersionRow> findById(long id);

  Optional<Integer> findMaxNumberByFrameworkId(long frameworkId);

  @Query(
      """
      SELECT v.* FROM framework_version v
      JOIN framework f ON f.tenant_id = v.tenant_id AND f.id = v.framework_id
      WHERE v.tenant_id = :tenantId AND f.slug = :slug AND v.published_at IS NOT NULL
      ORDER BY v.number DESC LIMIT 1
      """)
  Optional<FrameworkVersionRow> findLatest(long tenantId, String slug);

  @Query(
      """
      SELECT f.slug FROM framework_version v
      JOIN framework f ON f.tenant_id = v.tenant_id AND f.id = v.framework_id
      WHERE v.tenant_id = :tenantId ORDER BY v.published_at DESC, v.id DESC LIMIT 1
      """)
  Optional<String> findNewestSlug(long tenantId);
}
