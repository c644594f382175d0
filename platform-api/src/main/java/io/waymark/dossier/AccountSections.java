package io.waymark.dossier;

import java.util.List;

/** What the installation holds of an account, whatever organisations it is in. */
final class AccountSections {
  static final List<Section> ALL =
      List.of(
          new Section(
              "account",
              """
              SELECT a.email AS email, a.zone AS zone, a.language AS language, a.theme AS theme,
                     a.created_at AS createdAt
              FROM account a WHERE a.id = :accountId
              """),
          new Section(
              "personalAddress",
              """
              SELECT p.address AS address, p.asked_at AS askedAt, p.confirmed_at AS confirmedAt
              FROM personal_address p WHERE p.account_id = :accountId
              """),
          new Section(
              "signIns",
              """
              SELECT f.id AS id, t.name AS organisation, f.signed_in_at AS signedInAt,
                     f.rotated_at AS lastUsedAt, f.ended_at AS endedAt, f.address AS address,
                     f.program AS browser, f.platform AS platform
              FROM sign_in_family f LEFT JOIN tenant t ON t.id = f.tenant_id
              WHERE f.account_id = :accountId AND f.id > :after ORDER BY f.id LIMIT 500
              """),
          new Section(
              "passkeys",
              """
              SELECT k.id AS id, k.name AS name, k.added_at AS addedAt, k.last_used_at AS lastUsedAt
              FROM passkey k
              WHERE k.account_id = :accountId AND k.id > :after ORDER BY k.id LIMIT 500
              """),
          new Section(
              "authenticatorApp",
              """
              SELECT s.created_at AS createdAt, s.confirmed_at AS confirmedAt
              FROM totp_secret s WHERE s.account_id = :accountId
              """),
          new Section(
              "recoveryCodes",
              """
              SELECT COUNT(*) AS codesLeft FROM recovery_code c WHERE c.account_id = :accountId
              """),
          new Section(
              "passwordReset",
              """
              SELECT r.asked_at AS askedAt, r.used_at AS usedAt
              FROM password_reset r WHERE r.account_id = :accountId
              """),
          new Section(
              "addressChanges",
              """
              SELECT c.id AS id, c.old_email AS oldAddress, c.new_email AS newAddress,
                     c.status AS status, c.asked_at AS askedAt, c.changed_at AS changedAt
              FROM email_change c
              WHERE c.account_id = :accountId AND c.id > :after ORDER BY c.id LIMIT 500
              """),
          PersonSections.LETTERS,
          new Section(
              "records",
              """
              SELECT e.id AS id, e.at AS at, e.action AS action, e.details AS details,
                     (SELECT JSON_OBJECTAGG(v.field, v.value) FROM audit_value v
                      WHERE v.tenant_id = e.tenant_id AND v.event_id = e.id
                        AND v.account_id = :accountId) AS personal
              FROM audit_event e
              WHERE e.tenant_id = :tenantId AND e.subject_kind = 'account'
                AND e.subject_id = :accountId AND e.id > :after
              ORDER BY e.id LIMIT 500
              """));

  private AccountSections() {}
}
