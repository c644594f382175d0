package io.waymark.dossier;

/** When somebody was nudged, and whom they nudged. */
final class NudgeSections {
  static final Section RECEIVED = section("nudgesReceived", "membership_id");
  static final Section SENT = section("nudgesSent", "sent_by");

  private NudgeSections() {}

  private static Section section(String name, String whose) {
    return new Section(
        name,
        """
        SELECT n.id AS id, c.name AS cohort, n.sent_at AS sentAt
        FROM nudge n JOIN cohort c ON c.tenant_id = n.tenant_id AND c.id = n.cohort_id
        WHERE n.tenant_id = :tenantId AND n.%s = :membershipId AND n.id > :after
        ORDER BY n.id LIMIT 500
        """
            .formatted(whose));
  }
}
