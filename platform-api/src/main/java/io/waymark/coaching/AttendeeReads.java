package io.waymark.coaching;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

/** Who comes to a session: whoever leads it, and its participant or the people of its cohort. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface AttendeeReads extends GenericRepository<SessionRow, Long> {
  String PERSON =
      """
      SELECT m.id AS membership_id, m.name, a.email, a.language, a.zone
      FROM membership m JOIN account a ON a.id = m.account_id
      WHERE m.tenant_id = :tenantId AND m.status = 'ACTIVE'
      """;

  @Query(
      PERSON
          + """
             AND (m.id = :leadId OR m.id = (SELECT e.membership_id FROM enrolment e
              WHERE e.tenant_id = :tenantId AND e.id = :enrolmentId))
             ORDER BY m.id
            """)
  List<Attendee> ofTwo(long tenantId, long leadId, long enrolmentId);

  @Query(
      """
      SELECT e.id AS enrolment_id, e.membership_id, e.status
      FROM enrolment e FORCE INDEX (uk_enrolment_person)
      WHERE e.tenant_id = :tenantId AND e.cohort_id = :cohortId
      ORDER BY e.membership_id
      """)
  List<Place> places(long tenantId, long cohortId);

  @Query(PERSON + " AND m.id IN (:ids) ORDER BY m.id")
  List<Attendee> these(long tenantId, Collection<Long> ids);

  @Query(
      PERSON
          + """
             AND (m.id = :leadId OR m.id IN (SELECT e.membership_id FROM enrolment e
              WHERE e.tenant_id = :tenantId AND e.cohort_id = :cohortId
                AND e.status IN ('ACCEPTED', 'ACTIVE')))
             ORDER BY m.id
            """)
  List<Attendee> ofGroup(long tenantId, long leadId, long cohortId);
}
