package io.waymark.identity;

import io.waymark.identity.Challenge.Passed;
import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.Forbidden;
import io.waymark.shared.problem.NotAuthenticated;
import io.waymark.tenancy.Actor;
import io.waymark.tenancy.Members;
import io.waymark.tenancy.MembershipChoice;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Signing in, staying signed in, entering another tenant, signing out. */
@Singleton
public class Sessions {
  private final SignInSteps steps;
  private final Rotations rotations;
  private final SignInFamilies families;
  private final Members members;
  private final SessionTokens tokens;

  Sessions(
      SignInSteps steps,
      Rotations rotations,
      SignInFamilies families,
      Members members,
      SessionTokens tokens) {
    this.steps = steps;
    this.rotations = rotations;
    this.families = families;
    this.members = members;
    this.tokens = tokens;
  }

  SessionView signIn(SignIn wanted, Browser browser) {
    var account = steps.password(wanted.email(), wanted.password(), browser.address());
    return enter(account, wanted.tenant(), browser);
  }

  /**
   * How far somebody has come with a sign-in.
   *
   * @throws NotAuthenticated {@code session.challenge}
   */
  public Challenge read(String challenge) {
    return steps.read(challenge);
  }

  /**
   * Begins a session of somebody who has proved everything that their account asks for.
   *
   * @param tenant the slug of the organisation to enter; null for the only one
   * @throws Forbidden {@code session.no_membership}, {@code session.tenant_suspended}
   * @throws Conflict {@code session.tenant_required}, with the choices and a challenge that says
   *     that everything is proved, to come back with
   */
  public SessionView begin(long accountId, @Nullable String tenant, Browser browser) {
    try {
      return enter(accountId, tenant, browser);
    } catch (Conflict undecided) {
      throw steps.toBeContinued(undecided, accountId, Passed.EVERYTHING);
    }
  }

  /**
   * Begins a session of somebody for whom the tenant's single sign-on has vouched: it opens that
   * tenant alone, and changes nothing about the account.
   *
   * @throws Forbidden {@code session.no_membership}, {@code session.tenant_suspended}
   */
  public SessionView beginBySignOn(long accountId, String tenant, Browser browser) {
    var membership = memberships(accountId).choose(tenant);
    return tokens.issue(families.startBySignOn(accountId, membership, browser), membership);
  }

  private SessionView enter(long accountId, @Nullable String tenant, Browser browser) {
    var membership = memberships(accountId).choose(tenant);
    return tokens.issue(families.start(accountId, membership, browser), membership);
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
