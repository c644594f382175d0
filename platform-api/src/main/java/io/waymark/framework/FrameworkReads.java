package io.waymark.framework;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Reads all frameworks of a tenant, a statement for each kind of thing. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface FrameworkReads extends GenericRepository<FrameworkLine, Long> {
  @Query(
      """
      SELECT v.id, f.slug, v.number, v.published_at,
        JSON_UNQUOTE(JSON_EXTRACT(v.document, '$.name.en')) AS name_en,
        JSON_UNQUOTE(JSON_EXTRACT(v.document, '$.name.de')) AS name_de,
        JSON_LENGTH(v.document, '$.competencies') AS competencies,
        JSON_LENGTH(v.document, '$.levels') AS levels
      FROM framework_version v
      JOIN framework f ON f.tenant_id = v.tenant_id AND f.id = v.framework_id
      WHERE v.tenant_id = :tenantId ORDER BY f.slug, v.number DESC
      """)
  List<FrameworkLine> versions(long tenantId);

  @Query(
      """
      SELECT v.id, v.framework_version_id, p.name AS program_name, t.slug, v.number
      FROM track_version v
      JOIN track t ON t.tenant_id = v.tenant_id AND t.id = v.track_id
      JOIN program p ON p.tenant_id = t.tenant_id AND p.id = t.program_id
      WHERE v.tenant_id = :tenantId ORDER BY p.name, t.slug, v.number
      """)
  List<UseLine> uses(long tenantId);

  @Query(
      """
      SELECT d.id, d.slug, d.saved_at FROM framework_draft d
      WHERE d.tenant_id = :tenantId AND d.open_slug IS NOT NULL ORDER BY d.slug
      """)
  List<FrameworkDraftLine> drafts(long tenantId);
}
