package io.waymark.invitation;

import io.waymark.shared.link.LinkTarget;
import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.Forbidden;
import io.waymark.shared.problem.NotFound;
import io.waymark.shared.problem.Unprocessable;
import io.waymark.tenancy.Actor;
import io.waymark.tenancy.Memberships;
import io.waymark.tenancy.NewMember;
import io.waymark.tenancy.TenantRegistry;
import io.waymark.tenancy.Tenants;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/** Joins an organisation by the link of an invitation, which is good once. */
@Singleton
class Joining {
  private final OpenInvitations open;
  private final Newcomers newcomers;
  private final Memberships memberships;
  private final TenantRegistry tenants;

  Joining(
      OpenInvitations open, Newcomers newcomers, Memberships memberships, TenantRegistry tenants) {
    this.open = open;
    this.newcomers = newcomers;
    this.memberships = memberships;
    this.tenants = tenants;
  }

  /**
   * Makes the account that the invitation is for, and joins. Whoever holds the link reads the mail
   * of that address: nothing further is confirmed.
   *
   * @throws NotFound for a text that is no link
   * @throws Forbidden {@code session.tenant_suspended}
   * @throws Unprocessable {@code invitation.used}, {@code invitation.revoked}, {@code
   *     invitation.replaced}, {@code invitation.expired}, {@code account.zone}, {@code
   *     personal_address.same}, {@code password.too_short}, {@code password.personal}, {@code
   *     password.common}
   * @throws Conflict {@code invitation.sign_in} when the address has an account already, {@code
   *     limit.members}
   */
  @Transactional
  JoinedView accept(AcceptInvitation accepted) {
    var target = open.target(accepted.token());
    return Tenants.in(target.tenantId(), () -> accept(target, accepted));
  }

  private JoinedView accept(LinkTarget target, AcceptInvitation accepted) {
    var invitation = forNewcomer(target);
    var organisation = tenants.current();
    add(invitation, newcomers.withPassword(invitation, accepted), accepted.name().strip());
    return new JoinedView(organisation.slug(), invitation.address());
  }

  /**
   * Joins with the account that is signed in; joining where one is a member already changes
   * nothing.
   *
   * @throws NotFound for a text that is no link
   * @throws Unprocessable {@code invitation.used}, {@code invitation.revoked}, {@code
   *     invitation.replaced}, {@code invitation.expired}
   * @throws Forbidden {@code session.tenant_suspended}, {@code invitation.for_another_address} when
   *     it was sent to somebody else
   * @throws Conflict {@code limit.members}
   */
  @Transactional
  JoinedView join(Actor actor, JoiningToken presented) {
    var target = open.target(presented.token());
    return Tenants.in(target.tenantId(), () -> join(target, actor));
  }

  private JoinedView join(LinkTarget target, Actor actor) {
    var invitation = open.find(target);
    var organisation = tenants.currentIfActive();
    if (!newcomers.isOf(invitation, actor.accountId())) {
      throw new Forbidden(
          "invitation.for_another_address",
          "This invitation was sent to another address. Sign in with that one, or ask for an"
              + " invitation to yours.");
    }
    add(invitation, actor.accountId(), invitation.name());
    return new JoinedView(organisation.slug(), invitation.address());
  }

  /** Makes the account that was promised, which no password opens, and joins with it. */
  JoinedView acceptPromised(LinkTarget target, long accountId, AcceptWithPasskey accepted) {
    var invitation = forNewcomer(target);
    newcomers.withPasskey(accountId, invitation, accepted);
    add(invitation, accountId, accepted.name().strip());
    return new JoinedView(tenants.current().slug(), invitation.address());
  }

  /**
   * An open invitation to somebody who has no account yet; in the scope of the target's tenant.
   *
   * @throws Conflict {@code invitation.sign_in} when the address has an account already
   */
  Invitation forNewcomer(LinkTarget target) {
    var invitation = open.find(target);
    tenants.currentIfActive();
    if (newcomers.isKnown(invitation)) {
      throw new Conflict(
          "invitation.sign_in", "This address has an account already. Sign in with it, then join.");
    }
    return invitation;
  }

  private void add(Invitation invitation, long accountId, String name) {
    open.settle(invitation, InvitationStatus.ACCEPTED);
    memberships.addOrReturn(
        new NewMember(accountId, name, invitation.title(), invitation.roleSet()));
  }
}
