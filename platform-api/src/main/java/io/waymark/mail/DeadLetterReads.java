package io.waymark.mail;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Of every tenant: mail is the installation's. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface DeadLetterReads extends GenericRepository<PostedLetter, Long> {
  @Query(
      """
      SELECT l.id, t.slug, l.template, l.address, l.last_error, l.settled_at
      FROM tenant t JOIN letter l ON l.tenant_id = t.id AND l.status = 'DEAD'
      WHERE l.id < :before
      ORDER BY l.id DESC LIMIT :size
      """)
  List<DeadLetterRow> page(long before, int size);
}
