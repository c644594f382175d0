package io.waymark.insight;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ContactReads extends GenericRepository<ContactRead, Long> {
  @Query(
      """
      SELECT STRAIGHT_JOIN i.enrolment_id, MAX(r.sent_at) AS replied_at
      FROM check_in i FORCE INDEX (uk_check_in_period)
      JOIN reply r FORCE INDEX (uk_reply_mentor)
        ON r.tenant_id = i.tenant_id AND r.check_in_id = i.id
      WHERE i.tenant_id = :tenantId AND i.enrolment_id IN (:enrolmentIds)
        AND r.mentor_id = :mentorId
      GROUP BY i.enrolment_id
      """)
  List<ContactRead> latest(long tenantId, long mentorId, Collection<Long> enrolmentIds);
}
