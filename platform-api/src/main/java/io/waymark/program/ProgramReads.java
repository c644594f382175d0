package io.waymark.program;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

/** Reads programs with what belongs to them, a statement for each kind of thing. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ProgramReads extends GenericRepository<ProgramLine, Long> {
  String READ =
      """
      SELECT p.id, p.slug, p.name, p.version,
        (SELECT COUNT(*) FROM cohort c WHERE c.tenant_id = p.tenant_id AND c.program_id = p.id)
          AS cohorts
      FROM program p WHERE p.tenant_id = :tenantId
      """;

  @Query(READ + " AND p.id > :after ORDER BY p.id LIMIT :most")
  List<ProgramLine> after(long tenantId, long after, int most);

  @Query(READ + " AND p.id = :id")
  List<ProgramLine> one(long tenantId, long id);

  @Query(
      """
      SELECT v.id, t.program_id, t.slug, v.number, v.published_at,
        JSON_UNQUOTE(JSON_EXTRACT(v.document, '$.name.en')) AS name_en,
        JSON_UNQUOTE(JSON_EXTRACT(v.document, '$.name.de')) AS name_de,
        JSON_EXTRACT(v.document, '$.phases[last].lastWeek') AS weeks,
        f.slug AS framework_slug, w.number AS framework_number,
        (SELECT COUNT(*) FROM cohort c
          WHERE c.tenant_id = v.tenant_id AND c.track_version_id = v.id) AS cohorts
      FROM track t
      JOIN track_version v ON v.tenant_id = t.tenant_id AND v.track_id = t.id
      JOIN framework_version w ON w.tenant_id = v.tenant_id AND w.id = v.framework_version_id
      JOIN framework f ON f.tenant_id = w.tenant_id AND f.id = w.framework_id
      WHERE t.tenant_id = :tenantId AND t.program_id IN (:programIds)
      ORDER BY t.slug, v.number DESC
      """)
  List<VersionLine> versions(long tenantId, Collection<Long> programIds);

  @Query(
      """
      SELECT d.id, d.program_id, d.slug, d.saved_at FROM track_draft d
      WHERE d.tenant_id = :tenantId AND d.program_id IN (:programIds) AND d.open_slug IS NOT NULL
      ORDER BY d.slug
      """)
  List<DraftLine> drafts(long tenantId, Collection<Long> programIds);

  @Query(
      """
      SELECT c.id, c.name, c.starts_on, c.track_version_id FROM cohort c
      WHERE c.tenant_id = :tenantId AND c.program_id = :programId
      ORDER BY c.starts_on DESC, c.id DESC LIMIT :most
      """)
  List<CohortLine> cohorts(long tenantId, long programId, int most);
}
