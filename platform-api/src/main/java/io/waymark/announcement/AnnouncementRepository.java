package io.waymark.announcement;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/**
 * What was told, and to whom: those who have a place in a cohort, and those who mentor one of them.
 * Indexes are named, because all of them lead with the tenant and MySQL's guess may read the whole
 * organisation.
 */
@JdbcRepository(dialect = Dialect.MYSQL)
interface AnnouncementRepository extends GenericRepository<Announcement, Long> {
  String READ =
      """
      SELECT STRAIGHT_JOIN a.id, c.name AS cohort_name, m.name AS sender, a.title, a.text,
        a.by_mail, a.people, a.sent_at
      """;

  String NAMES =
      """
      JOIN cohort c FORCE INDEX (PRIMARY) ON c.tenant_id = a.tenant_id AND c.id = a.cohort_id
      JOIN membership m FORCE INDEX (PRIMARY) ON m.tenant_id = a.tenant_id AND m.id = a.sent_by
      """;

  String OWN_COHORTS =
      """
      (SELECT e.cohort_id FROM enrolment e FORCE INDEX (ix_enrolment_membership)
        WHERE e.tenant_id = :tenantId AND e.membership_id = :me
          AND e.status IN ('ACCEPTED', 'ACTIVE')
      UNION
      SELECT STRAIGHT_JOIN e.cohort_id FROM pairing g FORCE INDEX (ix_pairing_mentor)
        JOIN enrolment e FORCE INDEX (PRIMARY)
          ON e.tenant_id = g.tenant_id AND e.id = g.enrolment_id
        WHERE g.tenant_id = :tenantId AND g.mentor_id = :me AND g.until_at IS NULL
          AND e.status IN ('ACCEPTED', 'ACTIVE')) own
      JOIN announcement a FORCE INDEX (ix_announcement_cohort)
        ON a.tenant_id = :tenantId AND a.cohort_id = own.cohort_id
      """;

  Announcement save(Announcement announcement);

  boolean existsByCohortIdAndSentByAndTitleAndTextAndSentAtAfter(
      long cohortId, long sentBy, String title, String text, Instant since);

  /** Who is to be told, each once. */
  @Query(
      """
      SELECT STRAIGHT_JOIN m.name, t.email, t.language,
        IF(own.takes_part = 1, 'this-week', 'queue') AS page FROM
      (SELECT each_one.id, MAX(each_one.takes_part) AS takes_part FROM
        (SELECT e.membership_id AS id, 1 AS takes_part
          FROM enrolment e FORCE INDEX (uk_enrolment_person)
          WHERE e.tenant_id = :tenantId AND e.cohort_id = :cohortId
            AND e.status IN ('ACCEPTED', 'ACTIVE')
        UNION
        SELECT STRAIGHT_JOIN g.mentor_id, 0 FROM enrolment e FORCE INDEX (uk_enrolment_person)
          JOIN pairing g FORCE INDEX (uk_pairing_open)
            ON g.tenant_id = e.tenant_id AND g.enrolment_id = e.id
          WHERE e.tenant_id = :tenantId AND e.cohort_id = :cohortId
            AND e.status IN ('ACCEPTED', 'ACTIVE') AND g.until_at IS NULL) each_one
        GROUP BY each_one.id) own
      JOIN membership m FORCE INDEX (PRIMARY) ON m.tenant_id = :tenantId AND m.id = own.id
      JOIN account t ON t.id = m.account_id
      WHERE m.status = 'ACTIVE'
      """)
  List<Listener> audience(long tenantId, long cohortId);

  @Query(
      READ
          + " FROM announcement a FORCE INDEX (ix_announcement_cohort) "
          + NAMES
          + " WHERE a.tenant_id = :tenantId AND a.cohort_id = :cohortId"
          + " ORDER BY a.id DESC LIMIT :most")
  List<AnnouncementRead> ofCohort(long tenantId, long cohortId, int most);

  /** What one has not put away. */
  @Query(
      READ
          + " FROM "
          + OWN_COHORTS
          + NAMES
          + """
             WHERE a.sent_at > :since
               AND NOT EXISTS (SELECT 1 FROM announcement_dismissal d
                 WHERE d.tenant_id = :tenantId AND d.announcement_id = a.id
                   AND d.membership_id = :me)
             ORDER BY a.id DESC LIMIT :most
            """)
  List<AnnouncementRead> toRead(long tenantId, long me, Instant since, int most);

  @Query("SELECT STRAIGHT_JOIN COUNT(*) FROM " + OWN_COHORTS + " WHERE a.id = :id")
  long countOwn(long tenantId, long me, long id);

  /** Puts it away; what is away stays as it is, also when two requests come at once. */
  @Query(
      """
      INSERT INTO announcement_dismissal
        (tenant_id, id, announcement_id, membership_id, dismissed_at)
      VALUES (:tenantId, :id, :announcementId, :me, :dismissedAt)
      ON DUPLICATE KEY UPDATE dismissed_at = dismissed_at
      """)
  void putAway(long tenantId, long id, long announcementId, long me, Instant dismissedAt);
}
