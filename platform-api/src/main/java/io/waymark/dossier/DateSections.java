package io.waymark.dossier;

/** What somebody asked for about their dates, and what more time they were given. */
final class DateSections {
  static final Section REQUESTS =
      new Section(
          "dateRequests",
          """
          SELECT r.id AS id, r.enrolment_id AS enrolmentId, r.kind AS kind,
                 r.first_day AS firstDay, r.weeks AS weeks, r.milestone_key AS milestone,
                 r.due_on AS dueOn, r.reason AS reason, r.status AS status,
                 r.asked_at AS askedAt, r.answered_at AS answeredAt, r.words AS words
          FROM date_request r
          JOIN enrolment e ON e.tenant_id = r.tenant_id AND e.id = r.enrolment_id
          WHERE r.tenant_id = :tenantId AND e.membership_id = :membershipId AND r.id > :after
          ORDER BY r.id LIMIT 500
          """);

  static final Section EXTENSIONS =
      new Section(
          "extensions",
          """
          SELECT x.id AS id, x.enrolment_id AS enrolmentId, x.milestone_key AS milestone, x.period AS period,
                 x.days AS days, x.reason AS reason, x.granted_at AS grantedAt
          FROM enrolment_extension x
          JOIN enrolment e ON e.tenant_id = x.tenant_id AND e.id = x.enrolment_id
          WHERE x.tenant_id = :tenantId AND e.membership_id = :membershipId AND x.id > :after
          ORDER BY x.id LIMIT 500
          """);

  private DateSections() {}
}
