package io.waymark.draft;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ReplyDraftRepository extends GenericRepository<ReplyDraft, Long> {
  ReplyDraft save(ReplyDraft draft);

  ReplyDraft update(ReplyDraft draft);

  Optional<ReplyDraft> findByCheckInIdAndMentorId(long checkInId, long mentorId);

  List<ReplyDraft> findByMentorIdAndCheckInIdIn(long mentorId, Collection<Long> checkInIds);

  void deleteByCheckInIdAndMentorId(long checkInId, long mentorId);
}
