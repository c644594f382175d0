package io.waymark.draft;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface DecisionDraftRepository extends GenericRepository<DecisionDraft, Long> {
  DecisionDraft save(DecisionDraft draft);

  DecisionDraft update(DecisionDraft draft);

  Optional<DecisionDraft> findByEnrolmentIdAndMilestoneKeyAndMentorId(
      long enrolmentId, String milestoneKey, long mentorId);

  void deleteByEnrolmentIdAndMilestoneKey(long enrolmentId, String milestoneKey);
}
