package io.waymark.reply;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ReplyRepository extends GenericRepository<Reply, Long> {
  Reply save(Reply reply);

  Reply update(Reply reply);

  Optional<Reply> findByCheckInIdAndMentorId(long checkInId, long mentorId);

  @Query(
      """
      SELECT COUNT(*) FROM reply r
      WHERE r.tenant_id = :tenantId AND r.mentor_id = :mentorId AND r.sent_at >= :since
      """)
  int countSince(long tenantId, long mentorId, Instant since);
}
