package io.waymark.erasure;

import io.waymark.export.ExportTarget;
import io.waymark.export.Exports;
import io.waymark.identity.AccountActs;
import io.waymark.identity.SignIns;
import io.waymark.shared.problem.Conflict;
import io.waymark.tenancy.MembershipChoice;
import io.waymark.tenancy.Memberships;
import io.waymark.tenancy.Role;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** The steps by which a person leaves for good. */
@Singleton
class Departures {
  private static final String OWNERS =
      """
      SELECT m.id FROM membership m
      WHERE m.tenant_id = :tenantId AND m.status = 'ACTIVE' AND FIND_IN_SET('OWNER', m.roles) > 0
      FOR UPDATE
      """;

  private static final List<String> OF_THE_ACCOUNT =
      List.of(
          "DELETE FROM passkey WHERE account_id = :accountId",
          "DELETE FROM totp_secret WHERE account_id = :accountId",
          "DELETE FROM recovery_code WHERE account_id = :accountId",
          "DELETE FROM password_reset WHERE account_id = :accountId",
          "DELETE FROM email_change WHERE account_id = :accountId",
          "DELETE FROM personal_address WHERE account_id = :accountId",
          "DELETE FROM sign_in_family WHERE account_id = :accountId",
          "DELETE FROM account_tenant WHERE account_id = :accountId",
          // What was asked for and not looked up yet names the address.
          """
          DELETE FROM scheduled_tasks WHERE task_name = 'password-reset' AND EXISTS
            (SELECT 1 FROM account a WHERE a.id = :accountId AND INSTR(task_data, a.email) > 0)
          """,
          "DELETE FROM account WHERE id = :accountId");

  private final Statements statements;
  private final Memberships memberships;
  private final SignIns signIns;
  private final Exports exports;
  private final AccountActs acts;

  Departures(
      Statements statements,
      Memberships memberships,
      SignIns signIns,
      Exports exports,
      AccountActs acts) {
    this.statements = statements;
    this.memberships = memberships;
    this.signIns = signIns;
    this.exports = exports;
    this.acts = acts;
  }

  /**
   * @throws Conflict {@code account.last_owner}
   */
  void requireAnotherOwner(MembershipChoice choice) {
    if (choice.active() && choice.roles().contains(Role.OWNER)) {
      var owners = statements.ids(OWNERS, Map.of("tenantId", choice.tenantId()));
      if (owners.stream().allMatch(owner -> owner == choice.membershipId())) {
        throw new Conflict(
            "account.last_owner",
            "You are the last owner of %s. Make somebody else an owner first."
                .formatted(choice.tenantName()));
      }
    }
  }

  void signOut(long accountId) {
    signIns.endAll(accountId);
  }

  /** In the scope of its tenant; ends pairings and enrolments as any leaving does. */
  void deactivate(MembershipChoice choice) {
    if (choice.active()) {
      memberships.deactivate(choice.membershipId());
    }
  }

  void removeAccount(long accountId) {
    exports.remove(ExportTarget.person(accountId));
    acts.record(accountId, "account.erased");
    OF_THE_ACCOUNT.forEach(sql -> statements.run(sql, Map.of("accountId", accountId)));
  }
}
