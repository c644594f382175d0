package io.waymark.invitation;

import io.waymark.identity.Browser;
import io.waymark.identity.SessionView;
import io.waymark.identity.Sessions;
import io.waymark.passkey.CreationOptions;
import io.waymark.passkey.PasskeyRegistrations;
import io.waymark.shared.id.Ids;
import io.waymark.shared.link.LinkTarget;
import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.NotFound;
import io.waymark.shared.problem.Unprocessable;
import io.waymark.tenancy.Tenants;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/**
 * Joins with a passkey in place of a password. The account is promised when the browser is asked,
 * and made when it has answered.
 */
@Singleton
class PasskeyJoining {
  private final OpenInvitations open;
  private final Joining joining;
  private final PasskeyRegistrations passkeys;
  private final Sessions sessions;
  private final Ids ids;

  PasskeyJoining(
      OpenInvitations open,
      Joining joining,
      PasskeyRegistrations passkeys,
      Sessions sessions,
      Ids ids) {
    this.open = open;
    this.joining = joining;
    this.passkeys = passkeys;
    this.sessions = sessions;
    this.ids = ids;
  }

  /**
   * @throws NotFound for a text that is no link
   * @throws Conflict {@code invitation.sign_in} when the address has an account already
   */
  CreationOptions ask(JoiningToken presented) {
    var target = open.target(presented.token());
    var invitation = Tenants.in(target.tenantId(), () -> joining.forNewcomer(target));
    return passkeys.askNewcomer(ids.next(), invitation.address());
  }

  /**
   * Whoever holds the link reads the mail of that address, and whoever answered the challenge holds
   * the passkey: they are signed in.
   *
   * @throws Unprocessable {@code passkey.refused}, {@code account.zone}, or why the link opens
   *     nothing
   * @throws Conflict {@code invitation.sign_in} when the address has an account already
   */
  SessionView accept(AcceptWithPasskey accepted, Browser browser) {
    var target = open.target(accepted.token());
    long accountId = passkeys.promised(accepted.userHandle());
    var joined = Tenants.in(target.tenantId(), () -> join(target, accountId, accepted));
    return sessions.begin(accountId, joined.tenant(), browser);
  }

  @Transactional
  JoinedView join(LinkTarget target, long accountId, AcceptWithPasskey accepted) {
    var joined = joining.acceptPromised(target, accountId, accepted);
    passkeys.registerNewcomer(accountId, accepted.passkey());
    return joined;
  }
}
