package io.waymark.dossier;

import java.util.List;

/** What an organisation holds of one of its people, as far as that person may see it. */
final class PersonSections {
  /** What was written to the person by mail; for the installation as well. */
  static final Section LETTERS =
      new Section(
          "letters",
          """
          SELECT l.id AS id, l.template AS about, l.facts AS facts, l.posted_at AS writtenAt,
                 l.settled_at AS sentAt
          FROM letter l
          WHERE l.tenant_id = :tenantId AND l.id > :after AND l.address IN
            (SELECT a.email FROM account a WHERE a.id = :accountId
             UNION SELECT p.address FROM personal_address p WHERE p.account_id = :accountId)
          ORDER BY l.id LIMIT 500
          """);

  static final List<Section> ALL =
      List.of(
          new Section(
              "membership",
              """
              SELECT m.id AS id, t.name AS organisation, t.kind AS kind, m.name AS name,
                     m.title AS title, m.roles AS roles, m.status AS status, m.joined_at AS joinedAt
              FROM membership m JOIN tenant t ON t.id = m.tenant_id
              WHERE m.tenant_id = :tenantId AND m.id = :membershipId
              """),
          new Section(
              "zones",
              """
              SELECT z.id AS id, z.since AS since, z.zone AS zone FROM zone_change z
              WHERE z.tenant_id = :tenantId AND z.membership_id = :membershipId AND z.id > :after
              ORDER BY z.id LIMIT 500
              """),
          new Section(
              "invitations",
              """
              SELECT i.id AS id, i.address AS address, i.name AS name, i.title AS title,
                     i.roles AS roles, i.status AS status, i.sent_at AS sentAt
              FROM invitation i
              WHERE i.tenant_id = :tenantId AND i.id > :after
                AND i.address = (SELECT a.email FROM account a WHERE a.id = :accountId)
              ORDER BY i.id LIMIT 500
              """),
          new Section(
              "applications",
              """
              SELECT a.id AS id, c.name AS cohort, a.address AS address, a.name AS name,
                     a.title AS title, a.language AS language, a.answers AS answers,
                     a.status AS status, a.applied_at AS appliedAt, a.confirmed_at AS confirmedAt,
                     a.decided_at AS decidedAt, a.enrolment_id AS enrolmentId
              FROM application a JOIN cohort c ON c.tenant_id = a.tenant_id AND c.id = a.cohort_id
              WHERE a.tenant_id = :tenantId AND a.id > :after
                AND a.address = (SELECT u.email FROM account u WHERE u.id = :accountId)
              ORDER BY a.id LIMIT 500
              """),
          new Section(
              "enrolments",
              """
              SELECT e.id AS id, p.name AS program, c.name AS cohort, e.status AS status,
                     e.joined_at AS joinedAt, e.ended_at AS endedAt,
                     e.admins_read_text AS adminsReadText,
                     (SELECT l.is_open FROM certificate_link l
                      WHERE l.tenant_id = e.tenant_id AND l.enrolment_id = e.id)
                       AS certificateIsPublic,
                     (SELECT JSON_ARRAYAGG(JSON_OBJECT(
                         'firstDay', DATE_FORMAT(u.first_day, '%Y-%m-%d'), 'weeks', u.weeks))
                      FROM enrolment_pause u
                      WHERE u.tenant_id = e.tenant_id AND u.enrolment_id = e.id) AS pauses,
                     (SELECT JSON_ARRAYAGG(JSON_OBJECT(
                         'name', n.name,
                         'from', DATE_FORMAT(g.from_at, '%Y-%m-%dT%H:%i:%s.%fZ'),
                         'until', DATE_FORMAT(g.until_at, '%Y-%m-%dT%H:%i:%s.%fZ'),
                         'confirmedAt', DATE_FORMAT(g.confirmed_at, '%Y-%m-%dT%H:%i:%s.%fZ')))
                      FROM pairing g
                      JOIN membership n ON n.tenant_id = g.tenant_id AND n.id = g.mentor_id
                      WHERE g.tenant_id = e.tenant_id AND g.enrolment_id = e.id) AS mentors
              FROM enrolment e
              JOIN cohort c ON c.tenant_id = e.tenant_id AND c.id = e.cohort_id
              JOIN program p ON p.tenant_id = e.tenant_id AND p.id = e.program_id
              WHERE e.tenant_id = :tenantId AND e.membership_id = :membershipId AND e.id > :after
              ORDER BY e.id LIMIT 500
              """),
          new Section(
              "checkIns",
              """
              SELECT k.id AS id, k.enrolment_id AS enrolmentId, k.period AS period,
                     k.submitted_at AS submittedAt, k.answered_at AS answeredAt,
                     k.confidence AS confidence, k.win AS win, k.blocker AS blocker,
                     k.question AS question,
                     (SELECT JSON_ARRAYAGG(JSON_OBJECT(
                         'position', o.position, 'text', o.text, 'outcome', o.outcome,
                         'reason', o.reason, 'timesCarried', o.times_carried))
                      FROM commitment o
                      WHERE o.tenant_id = k.tenant_id AND o.check_in_id = k.id) AS commitments,
                     (SELECT JSON_ARRAYAGG(JSON_OBJECT(
                         'name', n.name, 'text', r.text,
                         'sentAt', DATE_FORMAT(r.sent_at, '%Y-%m-%dT%H:%i:%s.%fZ')))
                      FROM reply r
                      JOIN membership n ON n.tenant_id = r.tenant_id AND n.id = r.mentor_id
                      WHERE r.tenant_id = k.tenant_id AND r.check_in_id = k.id) AS replies
              FROM check_in k JOIN enrolment e ON e.tenant_id = k.tenant_id AND e.id = k.enrolment_id
              WHERE k.tenant_id = :tenantId AND e.membership_id = :membershipId AND k.id > :after
              ORDER BY k.id LIMIT 500
              """),
          new Section(
              "checkInDrafts",
              """
              SELECT d.id AS id, d.enrolment_id AS enrolmentId, d.period AS period, d.body AS body,
                     d.saved_at AS savedAt
              FROM check_in_draft d
              JOIN enrolment e ON e.tenant_id = d.tenant_id AND e.id = d.enrolment_id
              WHERE d.tenant_id = :tenantId AND e.membership_id = :membershipId AND d.id > :after
              ORDER BY d.id LIMIT 500
              """),
          MilestoneSections.MILESTONES,
          MilestoneSections.EVIDENCE,
          new Section(
              "tasksDone",
              """
              SELECT d.id AS id, d.enrolment_id AS enrolmentId, d.task_key AS task,
                     d.done_at AS doneAt
              FROM task_done d
              JOIN enrolment e ON e.tenant_id = d.tenant_id AND e.id = d.enrolment_id
              WHERE d.tenant_id = :tenantId AND e.membership_id = :membershipId AND d.id > :after
              ORDER BY d.id LIMIT 500
              """),
          new Section(
              "absences",
              """
              SELECT a.id AS id, a.first_day AS firstDay, a.last_day AS lastDay,
                     a.declared_at AS declaredAt
              FROM absence a
              WHERE a.tenant_id = :tenantId AND a.membership_id = :membershipId AND a.id > :after
              ORDER BY a.id LIMIT 500
              """),
          PairingSections.WISHES,
          PairingSections.LINE_MANAGERS,
          PairingSections.AVAILABILITY,
          DateSections.REQUESTS,
          DateSections.EXTENSIONS,
          SessionSections.SESSIONS,
          SessionSections.LED,
          SessionSections.POINTS,
          SessionSections.FEED,
          new Section(
              "mentoring",
              """
              SELECT g.id AS id, g.enrolment_id AS enrolmentId,
                     IF(g.until_at IS NULL, n.name, NULL) AS name,
                     g.from_at AS since, g.until_at AS until, g.confirmed_at AS confirmedAt
              FROM pairing g
              JOIN enrolment e ON e.tenant_id = g.tenant_id AND e.id = g.enrolment_id
              JOIN membership n ON n.tenant_id = e.tenant_id AND n.id = e.membership_id
              WHERE g.tenant_id = :tenantId AND g.mentor_id = :membershipId AND g.id > :after
              ORDER BY g.id LIMIT 500
              """),
          new Section(
              "repliesWritten",
              """
              SELECT r.id AS id, r.check_in_id AS checkInId, r.text AS text, r.sent_at AS sentAt,
                     r.edited_at AS editedAt
              FROM reply r
              WHERE r.tenant_id = :tenantId AND r.mentor_id = :membershipId AND r.id > :after
              ORDER BY r.id LIMIT 500
              """),
          new Section(
              "replyDrafts",
              """
              SELECT d.id AS id, d.check_in_id AS checkInId, d.text AS text, d.saved_at AS savedAt
              FROM reply_draft d
              WHERE d.tenant_id = :tenantId AND d.mentor_id = :membershipId AND d.id > :after
              ORDER BY d.id LIMIT 500
              """),
          MilestoneSections.DECISION_DRAFTS,
          AnnouncementSections.SENT,
          AnnouncementSections.PUT_AWAY,
          NudgeSections.RECEIVED,
          NudgeSections.SENT,
          new Section(
              "milestonesDecided",
              """
              SELECT s.id AS id, s.enrolment_id AS enrolmentId, s.milestone_key AS milestone,
                     s.status AS status, s.at AS at, s.words AS words
              FROM milestone_step s
              JOIN enrolment e ON e.tenant_id = s.tenant_id AND e.id = s.enrolment_id
              WHERE s.tenant_id = :tenantId AND s.by_id = :membershipId
                AND e.membership_id <> :membershipId AND s.id > :after
              ORDER BY s.id LIMIT 500
              """),
          new Section(
              "directoryEntries",
              """
              SELECT s.id AS id, s.user_name AS userName, s.external_id AS externalName,
                     s.address AS address, s.display_name AS name, s.given_name AS givenName,
                     s.family_name AS familyName, s.title AS title, s.language AS language,
                     s.made_at AS addedAt, s.changed_at AS changedAt, s.removed_at AS endedAt
              FROM scim_user s
              WHERE s.tenant_id = :tenantId AND s.membership_id = :membershipId AND s.id > :after
              ORDER BY s.id LIMIT 500
              """),
          new Section(
              "apiTokens",
              """
              SELECT t.id AS id, t.name AS name, t.roles AS roles, t.made_at AS addedAt,
                     t.expires_at AS expiresAt, t.last_used_at AS lastUsedAt
              FROM api_token t
              WHERE t.tenant_id = :tenantId AND t.membership_id = :membershipId AND t.id > :after
              ORDER BY t.id LIMIT 500
              """),
          LETTERS,
          new Section(
              "acts",
              """
              SELECT e.id AS id, e.at AS at, e.action AS action, e.details AS details,
                     (SELECT JSON_OBJECTAGG(v.field, v.value) FROM audit_value v
                      WHERE v.tenant_id = e.tenant_id AND v.event_id = e.id
                        AND v.account_id = :accountId) AS personal
              FROM audit_event e
              WHERE e.tenant_id = :tenantId AND e.actor_membership_id = :membershipId
                AND e.id > :after
              ORDER BY e.id LIMIT 500
              """),
          new Section(
              "records",
              """
              SELECT e.id AS id, e.at AS at, e.action AS action, e.details AS details,
                     (SELECT JSON_OBJECTAGG(v.field, v.value) FROM audit_value v
                      WHERE v.tenant_id = e.tenant_id AND v.event_id = e.id
                        AND v.account_id = :accountId) AS personal
              FROM audit_event e
              WHERE e.tenant_id = :tenantId AND e.subject_kind = 'membership'
                AND e.subject_id = :membershipId AND e.id > :after
              ORDER BY e.id LIMIT 500
              """));

  private PersonSections() {}
}
