package io.waymark.identity;

import io.waymark.shared.problem.NotAuthenticated;
import io.waymark.tenancy.Actor;
import io.waymark.tenancy.Members;
import io.waymark.tenancy.MembershipChoice;
import jakarta.inject.Singleton;

/** Signing in, staying signed in, entering another tenant, signing out. */
@Singleton
class Sessions {
  private final Credentials credentials;
  private final Rotations rotations;
  private final SignInFamilies families;
  private final Members members;
  private final SessionTokens tokens;

  Sessions(
      Credentials credentials,
      Rotations rotations,
      SignInFamilies families,
      Members members,
      SessionTokens tokens) {
    this.credentials = credentials;
    this.rotations = rotations;
    this.families = families;
    this.members = members;
    this.tokens = tokens;
  }

  SessionView signIn(SignIn wanted, String address) {
    var account = credentials.check(wanted.email(), wanted.password(), address);
    var membership = memberships(account.id()).choose(wanted.tenant());
    return tokens.issue(families.start(account.id(), membership), membership);
  }

  SessionView refresh(RefreshSession presented) {
    var family = rotations.rotate(presented.refreshToken());
    var membership = memberships(family.accountId()).open(family.tenantId());
    if (membership.isEmpty()) {
      families.end(family, EndReason.REVOKED);
      throw new NotAuthenticated("session.expired", "This session has ended. Sign in again.");
    }
    return tokens.issue(family, membership.get());
  }

  /**
   * @param familyId of the session that asks
   */
  SessionView enter(SwitchTenant wanted, Actor actor, long familyId) {
    MembershipChoice membership = memberships(actor.accountId()).choose(wanted.tenant());
    return tokens.issue(families.startBeside(familyId, membership), membership);
  }

  void signOut(long familyId) {
    families.endBrowserOf(familyId);
  }

  private TenantEntry memberships(long accountId) {
    return new TenantEntry(members.choicesOf(accountId));
  }
}
