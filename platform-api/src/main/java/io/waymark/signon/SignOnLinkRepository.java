package io.waymark.signon;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SignOnLinkRepository extends GenericRepository<SignOnLink, Long> {
  SignOnLink save(SignOnLink link);

  Optional<SignOnLink> findByIssuerAndSubject(String issuer, String subject);
}
