package io.waymark.secondfactor;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Global: asked before any tenant is in scope. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface RecoveryCodeRepository extends GenericRepository<RecoveryCode, byte[]> {
  void saveAll(List<RecoveryCode> codes);

  /** Of two requests with the same code one removes the row. */
  @Query("DELETE FROM recovery_code WHERE account_id = :accountId AND code = :code")
  int spend(long accountId, byte[] code);

  @Query("DELETE FROM recovery_code WHERE account_id = :accountId")
  void removeAll(long accountId);
}
