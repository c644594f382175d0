package io.waymark.dossier;

/** What somebody told cohorts, and what they were told and put away. */
final class AnnouncementSections {
  static final Section SENT =
      new Section(
          "announcementsSent",
          """
          SELECT a.id AS id, c.name AS cohort, a.title AS title, a.text AS text,
                 a.sent_at AS sentAt
          FROM announcement a JOIN cohort c ON c.tenant_id = a.tenant_id AND c.id = a.cohort_id
          WHERE a.tenant_id = :tenantId AND a.sent_by = :membershipId AND a.id > :after
          ORDER BY a.id LIMIT 500
          """);

  static final Section PUT_AWAY =
      new Section(
          "announcementsPutAway",
          """
          SELECT d.id AS id, d.announcement_id AS announcementId, d.dismissed_at AS dismissedAt
          FROM announcement_dismissal d
          WHERE d.tenant_id = :tenantId AND d.membership_id = :membershipId AND d.id > :after
          ORDER BY d.id LIMIT 500
          """);

  private AnnouncementSections() {}
}
