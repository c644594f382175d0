package io.waymark.account;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface EmailChangeRepository extends GenericRepository<EmailChange, Long> {
  EmailChange save(EmailChange change);

  EmailChange update(EmailChange change);

  Optional<EmailChange> findById(long id);

  List<EmailChange> findByAccountIdAndStatus(long accountId, EmailChangeStatus status);

  /**
   * @param asked before this they cannot be confirmed
   * @param changed before this they cannot be undone
   */
  @Query(
      """
      DELETE FROM email_change
      WHERE (changed_at IS NULL AND asked_at < :asked) OR changed_at < :changed LIMIT 1000
      """)
  int removeOver(Instant asked, Instant changed);
}
