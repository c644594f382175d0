package io.waymark.passkey;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** Global: asked before any tenant is in scope. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface PasskeyRepository extends GenericRepository<Passkey, Long> {
  Passkey save(Passkey passkey);

  Passkey update(Passkey passkey);

  void delete(Passkey passkey);

  Optional<Passkey> findByIdAndAccountId(long id, long accountId);

  Optional<Passkey> findByCredentialId(byte[] credentialId);

  List<Passkey> findByAccountIdOrderByAddedAt(long accountId);

  boolean existsByAccountId(long accountId);
}
