package io.waymark.checkin;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CheckInReads extends GenericRepository<CheckIn, Long> {
  @Query(
      """
      SELECT i.id, i.period, i.submitted_at, i.answered_at, i.confidence, i.win, i.blocker,
        i.question, i.version,
        (SELECT JSON_ARRAYAGG(JSON_OBJECT('id', c.id, 'position', c.position, 'text', c.text,
            'milestoneKey', c.milestone_key, 'carriedFrom', c.carried_from,
            'timesCarried', c.times_carried,
            'outcome', c.outcome, 'reason', c.reason))
          FROM commitment c FORCE INDEX (uk_commitment_position)
          WHERE c.tenant_id = i.tenant_id AND c.check_in_id = i.id)
          AS commitments,
        (SELECT JSON_ARRAYAGG(JSON_OBJECT('id', v.id, 'position', v.position, 'text', v.text,
            'milestoneKey', v.milestone_key, 'carriedFrom', v.carried_from,
            'timesCarried', v.times_carried,
            'outcome', v.outcome, 'reason', v.reason))
          FROM commitment v FORCE INDEX (fk_commitment_reviewed_in)
          WHERE v.tenant_id = i.tenant_id AND v.reviewed_in = i.id)
          AS reviewed,
        (SELECT STRAIGHT_JOIN JSON_ARRAYAGG(JSON_OBJECT('id', r.id, 'mentorId', r.mentor_id,
            'mentorName', m.name, 'text', r.text,
            'sentAt', DATE_FORMAT(r.sent_at, '%Y-%m-%dT%H:%i:%s.%fZ'),
            'editedAt', DATE_FORMAT(r.edited_at, '%Y-%m-%dT%H:%i:%s.%fZ'),
            'version', r.version))
          FROM reply r FORCE INDEX (uk_reply_mentor)
          JOIN membership m ON m.tenant_id = r.tenant_id AND m.id = r.mentor_id
          WHERE r.tenant_id = i.tenant_id AND r.check_in_id = i.id)
          AS replies
      FROM check_in i WHERE i.tenant_id = :tenantId AND i.id = :id
      """)
  Optional<CheckInRead> read(long tenantId, long id);

  @Query(
      """
      SELECT i.id, i.confidence, i.win, i.question,
        (SELECT COUNT(*) FROM reply r FORCE INDEX (uk_reply_mentor)
          WHERE r.tenant_id = i.tenant_id AND r.check_in_id = i.id)
          AS replies
      FROM check_in i WHERE i.tenant_id = :tenantId AND i.id IN (:ids)
      """)
  List<CheckInGist> gists(long tenantId, Collection<Long> ids);

  @Query(
      """
      SELECT STRAIGHT_JOIN r.check_in_id, i.period, m.name AS mentor_name, r.text, r.sent_at
      FROM check_in i FORCE INDEX (uk_check_in_period)
      JOIN reply r FORCE INDEX (uk_reply_mentor)
        ON r.tenant_id = i.tenant_id AND r.check_in_id = i.id
      JOIN membership m ON m.tenant_id = r.tenant_id AND m.id = r.mentor_id
      WHERE i.tenant_id = :tenantId AND i.enrolment_id = :enrolmentId
      ORDER BY r.sent_at DESC, r.id DESC LIMIT 1
      """)
  Optional<LatestReply> latestReply(long tenantId, long enrolmentId);

  @Query(
      """
      SELECT i.enrolment_id, i.id AS check_in_id, i.period, i.confidence,
        (SELECT c.text FROM commitment c FORCE INDEX (uk_commitment_position)
          WHERE c.tenant_id = i.tenant_id
          AND c.check_in_id = i.id AND c.times_carried >= :carried
          ORDER BY c.times_carried DESC, c.position LIMIT 1) AS carried
      FROM (SELECT k.tenant_id, k.id, k.enrolment_id, k.period, k.confidence,
              ROW_NUMBER() OVER (PARTITION BY k.enrolment_id ORDER BY k.period DESC) AS newest
            FROM check_in k FORCE INDEX (uk_check_in_period)
            WHERE k.tenant_id = :tenantId AND k.enrolment_id IN (:enrolmentIds)) i
      WHERE i.tenant_id = :tenantId AND i.newest <= :last
      ORDER BY i.enrolment_id, i.period
      """)
  List<Signal> signals(long tenantId, Collection<Long> enrolmentIds, int last, int carried);
}
