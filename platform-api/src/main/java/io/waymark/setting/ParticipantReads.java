package io.waymark.setting;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ParticipantReads extends GenericRepository<TenantSettings, Long> {
  /** Everybody who may be enrolled now. */
  @Query(
      """
      SELECT m.name, a.email, a.language FROM membership m JOIN account a ON a.id = m.account_id
      WHERE m.tenant_id = :tenantId AND m.status = 'ACTIVE'
        AND FIND_IN_SET('PARTICIPANT', m.roles) > 0
      ORDER BY m.id
      """)
  List<Participant> active(long tenantId);
}
