package io.waymark.erasure;

import io.waymark.erasure.Statements.Rewrite;
import java.util.List;

/**
 * What somebody wrote in an organisation, and what others wrote to them: gone. That a check-in was
 * submitted and when, days away, milestones by their state: these stay, without a name. So does
 * what the person wrote to others, which is theirs by now.
 */
final class Written {
  /** In this order, for what refers to something goes before it. */
  static final List<String> REMOVED =
      List.of(
          """
          DELETE FROM commitment
          WHERE tenant_id = :tenantId AND check_in_id IN
            (SELECT k.id FROM check_in k
             JOIN enrolment e ON e.tenant_id = k.tenant_id AND e.id = k.enrolment_id
             WHERE k.tenant_id = :tenantId AND e.membership_id = :membershipId)
          ORDER BY id DESC
          """,
          """
          DELETE FROM reply
          WHERE tenant_id = :tenantId AND check_in_id IN
            (SELECT k.id FROM check_in k
             JOIN enrolment e ON e.tenant_id = k.tenant_id AND e.id = k.enrolment_id
             WHERE k.tenant_id = :tenantId AND e.membership_id = :membershipId)
          """,
          """
          DELETE FROM reply_draft
          WHERE tenant_id = :tenantId AND (mentor_id = :membershipId OR check_in_id IN
            (SELECT k.id FROM check_in k
             JOIN enrolment e ON e.tenant_id = k.tenant_id AND e.id = k.enrolment_id
             WHERE k.tenant_id = :tenantId AND e.membership_id = :membershipId))
          """,
          """
          DELETE FROM decision_draft
          WHERE tenant_id = :tenantId AND (mentor_id = :membershipId OR enrolment_id IN
            (SELECT e.id FROM enrolment e
             WHERE e.tenant_id = :tenantId AND e.membership_id = :membershipId))
          """,
          """
          DELETE FROM check_in_draft
          WHERE tenant_id = :tenantId AND enrolment_id IN
            (SELECT e.id FROM enrolment e
             WHERE e.tenant_id = :tenantId AND e.membership_id = :membershipId)
          """,
          """
          DELETE FROM milestone_evidence
          WHERE tenant_id = :tenantId AND enrolment_id IN
            (SELECT e.id FROM enrolment e
             WHERE e.tenant_id = :tenantId AND e.membership_id = :membershipId)
          """,
          """
          UPDATE milestone_step SET words = NULL
          WHERE tenant_id = :tenantId AND enrolment_id IN
            (SELECT e.id FROM enrolment e
             WHERE e.tenant_id = :tenantId AND e.membership_id = :membershipId)
          """,
          """
          DELETE FROM date_request
          WHERE tenant_id = :tenantId AND enrolment_id IN
            (SELECT e.id FROM enrolment e
             WHERE e.tenant_id = :tenantId AND e.membership_id = :membershipId)
          """,
          """
          UPDATE enrolment_extension SET reason = NULL
          WHERE tenant_id = :tenantId AND enrolment_id IN
            (SELECT e.id FROM enrolment e
             WHERE e.tenant_id = :tenantId AND e.membership_id = :membershipId)
          """,
          """
          DELETE FROM mentor_wish
          WHERE tenant_id = :tenantId
            AND (membership_id = :membershipId OR mentor_id = :membershipId)
          """,
          """
          DELETE FROM pairing_exclusion
          WHERE tenant_id = :tenantId
            AND (membership_id = :membershipId OR mentor_id = :membershipId)
          """,
          """
          DELETE FROM pairing_preference
          WHERE tenant_id = :tenantId AND membership_id = :membershipId
          """,
          """
          DELETE FROM mentor_availability
          WHERE tenant_id = :tenantId AND membership_id = :membershipId
          """,
          """
          DELETE FROM agenda_point
          WHERE tenant_id = :tenantId AND (author_id = :membershipId OR session_id IN
            (SELECT s.id FROM coaching_session s
             JOIN enrolment e ON e.tenant_id = s.tenant_id AND e.id = s.enrolment_id
             WHERE s.tenant_id = :tenantId AND e.membership_id = :membershipId))
          """,
          """
          DELETE FROM session_note
          WHERE tenant_id = :tenantId AND (author_id = :membershipId OR session_id IN
            (SELECT s.id FROM coaching_session s
             JOIN enrolment e ON e.tenant_id = s.tenant_id AND e.id = s.enrolment_id
             WHERE s.tenant_id = :tenantId AND e.membership_id = :membershipId))
          """,
          "DELETE FROM calendar_feed WHERE tenant_id = :tenantId AND membership_id = :membershipId",
          "DELETE FROM api_token WHERE tenant_id = :tenantId AND membership_id = :membershipId",
          "DELETE FROM scim_user WHERE tenant_id = :tenantId AND membership_id = :membershipId",
          "DELETE FROM sign_on_link WHERE tenant_id = :tenantId AND membership_id = :membershipId",
          """
          DELETE FROM certificate_link
          WHERE tenant_id = :tenantId AND enrolment_id IN
            (SELECT e.id FROM enrolment e
             WHERE e.tenant_id = :tenantId AND e.membership_id = :membershipId)
          """,
          "DELETE FROM leaving_page WHERE tenant_id = :tenantId AND membership_id = :membershipId",
          "DELETE FROM account_tenant WHERE tenant_id = :tenantId AND account_id = :accountId",
          "DELETE FROM sign_in_family WHERE tenant_id = :tenantId AND account_id = :accountId");

  static final List<Rewrite> REWRITTEN =
      List.of(
          new Rewrite(
              """
              SELECT k.id, k.version FROM check_in k
              JOIN enrolment e ON e.tenant_id = k.tenant_id AND e.id = k.enrolment_id
              WHERE k.tenant_id = :tenantId AND e.membership_id = :membershipId FOR UPDATE
              """,
              """
              UPDATE check_in
              SET confidence = NULL, win = NULL, blocker = NULL, question = NULL,
                  version = version + 1
              WHERE tenant_id = :tenantId AND id = :id AND version = :version
              """),
          new Rewrite(
              """
              SELECT g.id, g.version FROM milestone_progress g
              JOIN enrolment e ON e.tenant_id = g.tenant_id AND e.id = g.enrolment_id
              WHERE g.tenant_id = :tenantId AND e.membership_id = :membershipId
                AND g.words IS NOT NULL FOR UPDATE
              """,
              """
              UPDATE milestone_progress SET words = NULL, version = version + 1
              WHERE tenant_id = :tenantId AND id = :id AND version = :version
              """),
          new Rewrite(
              """
              SELECT s.id, s.version FROM coaching_session s
              JOIN enrolment e ON e.tenant_id = s.tenant_id AND e.id = s.enrolment_id
              WHERE s.tenant_id = :tenantId AND e.membership_id = :membershipId
                AND (s.notes IS NOT NULL OR s.place IS NOT NULL) FOR UPDATE
              """,
              """
              UPDATE coaching_session SET notes = NULL, place = NULL, version = version + 1
              WHERE tenant_id = :tenantId AND id = :id AND version = :version
              """),
          new Rewrite(
              """
              SELECT s.id, s.version FROM coaching_session s
              WHERE s.tenant_id = :tenantId AND s.lead_id = :membershipId
                AND s.place IS NOT NULL FOR UPDATE
              """,
              """
              UPDATE coaching_session SET place = NULL, version = version + 1
              WHERE tenant_id = :tenantId AND id = :id AND version = :version
              """),
          new Rewrite(
              """
              SELECT m.id, m.version FROM membership m
              WHERE m.tenant_id = :tenantId AND m.id = :membershipId FOR UPDATE
              """,
              """
              UPDATE membership
              SET name = :pseudonym, title = NULL, account_id = :nobody, epoch = epoch + 1,
                  version = version + 1
              WHERE tenant_id = :tenantId AND id = :id AND version = :version
              """));

  private Written() {}
}
