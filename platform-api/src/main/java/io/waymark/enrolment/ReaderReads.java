package io.waymark.enrolment;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ReaderReads extends GenericRepository<EnrolmentRow, Long> {
  @Query(
      """
      SELECT e.id AS enrolment_id, m.id AS membership_id, m.name, a.email, a.language
      FROM enrolment e
      JOIN membership m ON m.tenant_id = e.tenant_id AND m.id = e.membership_id
      JOIN account a ON a.id = m.account_id
      WHERE e.tenant_id = :tenantId AND e.id IN (:enrolmentIds) AND m.status = 'ACTIVE'
      """)
  List<Reader> of(long tenantId, Collection<Long> enrolmentIds);
}
