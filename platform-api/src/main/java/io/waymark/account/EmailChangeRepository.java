package io.waymark.account;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface EmailChangeRepository extends GenericRepository<EmailChange, Long> {
  EmailChange save(EmailChange change);

  EmailChange update(EmailChange change);

  Optional<EmailChange> findById(long id);

  List<EmailChange> findByAccountIdAndStatus(long accountId, EmailChangeStatus status);
}
