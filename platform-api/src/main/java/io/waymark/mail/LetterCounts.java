package io.waymark.mail;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

/** Of every tenant: mail is the installation's. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface LetterCounts extends GenericRepository<PostedLetter, Long> {
  @Query(
      """
      SELECT COUNT(*) FROM letter l JOIN tenant t ON l.tenant_id = t.id
      WHERE l.status = :status
      """)
  long ofStatus(LetterStatus status);
}
