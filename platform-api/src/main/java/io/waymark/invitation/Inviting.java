package io.waymark.invitation;

import io.waymark.quota.Quotas;
import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.Forbidden;
import io.waymark.tenancy.Actor;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/** Invites people while the organisation has room: who is invited holds a place already. */
@Singleton
public class Inviting {
  private final Invitations invitations;
  private final Quotas quotas;

  Inviting(Invitations invitations, Quotas quotas) {
    this.invitations = invitations;
    this.quotas = quotas;
  }

  /**
   * Asks for room last: whoever may not invite is told that, and no figures.
   *
   * @throws Forbidden {@code member.owner_only} when an admin invites an owner
   * @throws Conflict {@code membership.exists}, {@code invitation.declined}, {@code limit.members}
   */
  @Transactional
  public InvitationView invite(Actor actor, Invitee invitee) {
    var invited = invitations.invite(actor, invitee);
    quotas.requireRoomForInvited();
    return invited;
  }
}
