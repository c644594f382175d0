package io.waymark.dossier;

import java.util.List;
import java.util.stream.Stream;

/**
 * What an organisation may take with it: who, what, when, and what it has in work itself. What a
 * person wrote is not in it, nor what they read from each other; their drafts least of all.
 */
final class TenantSections {
  private static final List<Section> PEOPLE_AND_RUNS =
      List.of(
          new Section(
              "organisation",
              """
              SELECT t.id AS id, t.slug AS slug, t.name AS name, t.kind AS kind,
                     t.working_days AS workingDays, t.reply_target_days AS replyTargetDays,
                     t.admins_read_text AS adminsReadText,
                     t.second_factor_required AS secondFactorRequired, t.zone AS zone,
                     t.holidays AS holidays, t.accent_light AS accentLight,
                     t.accent_dark AS accentDark, t.audit_value_months AS auditValueMonths,
                     t.letter_days AS letterDays, t.language AS language,
                     t.created_at AS createdAt
              FROM tenant t WHERE t.id = :tenantId
              """),
          new Section(
              "members",
              """
              SELECT m.id AS id, m.name AS name, m.title AS title, a.email AS email,
                     m.roles AS roles, m.status AS status, m.joined_at AS joinedAt
              FROM membership m JOIN account a ON a.id = m.account_id
              WHERE m.tenant_id = :tenantId AND m.id > :after ORDER BY m.id LIMIT 500
              """),
          new Section(
              "invitations",
              """
              SELECT i.id AS id, i.address AS address, i.name AS name, i.title AS title,
                     i.roles AS roles, i.status AS status, i.sent_at AS sentAt,
                     i.expires_at AS expiresAt
              FROM invitation i
              WHERE i.tenant_id = :tenantId AND i.id > :after ORDER BY i.id LIMIT 500
              """),
          new Section(
              "frameworks",
              """
              SELECT v.id AS id, f.slug AS slug, v.number AS number, v.published_at AS publishedAt,
                     v.document AS document
              FROM framework_version v
              JOIN framework f ON f.tenant_id = v.tenant_id AND f.id = v.framework_id
              WHERE v.tenant_id = :tenantId AND v.id > :after ORDER BY v.id LIMIT 500
              """),
          new Section(
              "programs",
              """
              SELECT p.id AS id, p.slug AS slug, p.name AS name, p.created_at AS createdAt
              FROM program p
              WHERE p.tenant_id = :tenantId AND p.id > :after ORDER BY p.id LIMIT 500
              """),
          new Section(
              "programPages",
              """
              SELECT g.id AS id, g.program_id AS programId, g.published AS published,
                     g.about_en AS aboutEn, g.about_de AS aboutDe, g.audience_en AS audienceEn,
                     g.audience_de AS audienceDe, g.timing_en AS timingEn, g.timing_de AS timingDe,
                     g.questions AS questions, g.changed_at AS changedAt
              FROM program_page g
              WHERE g.tenant_id = :tenantId AND g.id > :after ORDER BY g.id LIMIT 500
              """),
          new Section(
              "applications",
              """
              SELECT a.id AS id, a.cohort_id AS cohortId, a.origin AS origin, a.address AS address,
                     a.name AS name, a.status AS status, a.applied_at AS appliedAt,
                     a.decided_at AS decidedAt, a.enrolment_id AS enrolmentId
              FROM application a
              WHERE a.tenant_id = :tenantId AND a.id > :after ORDER BY a.id LIMIT 500
              """),
          new Section(
              "tracks",
              """
              SELECT v.id AS id, k.program_id AS programId, k.slug AS slug, v.number AS number,
                     v.published_at AS publishedAt, v.document AS document
              FROM track_version v JOIN track k ON k.tenant_id = v.tenant_id AND k.id = v.track_id
              WHERE v.tenant_id = :tenantId AND v.id > :after ORDER BY v.id LIMIT 500
              """),
          new Section(
              "cohorts",
              """
              SELECT c.id AS id, c.program_id AS programId, c.track_version_id AS trackVersionId,
                     c.name AS name, c.starts_on AS startsOn, c.zone AS zone,
                     c.capacity AS capacity, c.status AS status, c.created_at AS createdAt,
                     (SELECT JSON_ARRAYAGG(JSON_OBJECT(
                         'firstDay', DATE_FORMAT(b.first_day, '%Y-%m-%d'), 'weeks', b.weeks))
                      FROM cohort_break b
                      WHERE b.tenant_id = c.tenant_id AND b.cohort_id = c.id) AS breaks
              FROM cohort c
              WHERE c.tenant_id = :tenantId AND c.id > :after ORDER BY c.id LIMIT 500
              """),
          new Section(
              "enrolments",
              """
              SELECT e.id AS id, e.cohort_id AS cohortId, e.membership_id AS membershipId,
                     e.status AS status, e.joined_at AS joinedAt, e.ended_at AS endedAt,
                     e.admins_read_text AS adminsReadText,
                     (SELECT JSON_ARRAYAGG(JSON_OBJECT(
                         'firstDay', DATE_FORMAT(u.first_day, '%Y-%m-%d'), 'weeks', u.weeks))
                      FROM enrolment_pause u
                      WHERE u.tenant_id = e.tenant_id AND u.enrolment_id = e.id) AS pauses
              FROM enrolment e
              WHERE e.tenant_id = :tenantId AND e.id > :after ORDER BY e.id LIMIT 500
              """),
          new Section(
              "pairings",
              """
              SELECT g.id AS id, g.enrolment_id AS enrolmentId, g.mentor_id AS mentorId,
                     g.is_primary AS isPrimary, g.from_at AS since, g.until_at AS until,
                     g.confirmed_at AS confirmedAt
              FROM pairing g
              WHERE g.tenant_id = :tenantId AND g.id > :after ORDER BY g.id LIMIT 500
              """),
          new Section(
              "checkIns",
              """
              SELECT k.id AS id, k.enrolment_id AS enrolmentId, k.period AS period,
                     k.submitted_at AS submittedAt, k.answered_at AS answeredAt
              FROM check_in k
              WHERE k.tenant_id = :tenantId AND k.id > :after ORDER BY k.id LIMIT 500
              """),
          new Section(
              "milestones",
              """
              SELECT g.id AS id, g.enrolment_id AS enrolmentId, g.milestone_key AS milestone,
                     g.status AS status, g.submitted_at AS submittedAt, g.decided_at AS decidedAt,
                     g.decided_by AS decidedById
              FROM milestone_progress g
              WHERE g.tenant_id = :tenantId AND g.id > :after ORDER BY g.id LIMIT 500
              """),
          new Section(
              "sessions",
              """
              SELECT s.id AS id, s.cohort_id AS cohortId, s.enrolment_id AS enrolmentId,
                     s.lead_id AS mentorId, s.starts_at AS startsAt, s.minutes AS minutes,
                     s.status AS status
              FROM coaching_session s
              WHERE s.tenant_id = :tenantId AND s.id > :after ORDER BY s.id LIMIT 500
              """),
          new Section(
              "attendances",
              """
              SELECT t.id AS id, t.session_id AS sessionId, t.enrolment_id AS enrolmentId,
                     t.attended AS attended
              FROM session_attendance t
              WHERE t.tenant_id = :tenantId AND t.id > :after ORDER BY t.id LIMIT 500
              """),
          new Section(
              "auditEvents",
              """
              SELECT e.id AS id, e.at AS at, e.actor_membership_id AS membershipId,
                     e.action AS action, e.subject_kind AS subjectKind, e.subject_id AS subjectId,
                     e.details AS details,
                     (SELECT JSON_OBJECTAGG(v.field, v.value) FROM audit_value v
                      WHERE v.tenant_id = e.tenant_id AND v.event_id = e.id) AS personal
              FROM audit_event e
              WHERE e.tenant_id = :tenantId AND e.id > :after ORDER BY e.id LIMIT 500
              """));

  static final List<Section> ALL =
      Stream.concat(PEOPLE_AND_RUNS.stream(), PlanningSections.ALL.stream()).toList();

  private TenantSections() {}
}
