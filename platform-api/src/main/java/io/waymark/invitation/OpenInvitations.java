package io.waymark.invitation;

import io.waymark.shared.link.LinkTarget;
import io.waymark.shared.link.Links;
import io.waymark.shared.problem.NotFound;
import io.waymark.shared.problem.Unprocessable;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Tells whether a link still opens its invitation, and if not, why. */
@Singleton
class OpenInvitations {
  private final InvitationRepository invitations;
  private final Links links;
  private final Clock clock;

  OpenInvitations(InvitationRepository invitations, Links links, Clock clock) {
    this.invitations = invitations;
    this.links = links;
    this.clock = clock;
  }

  /**
   * @throws NotFound for a text that is no link of this installation
   */
  LinkTarget target(String token) {
    return links.read(Invitation.PURPOSE, token).orElseThrow(NotFound::new);
  }

  void settle(Invitation invitation, InvitationStatus how) {
    invitations.update(invitation.settle(how, clock.instant()));
  }

  /**
   * In the scope of the target's tenant.
   *
   * @throws NotFound when the invitation is gone
   * @throws Unprocessable {@code invitation.used}, {@code invitation.revoked}, {@code
   *     invitation.replaced}, {@code invitation.expired}
   */
  Invitation find(LinkTarget target) {
    var invitation = ofAnyLetter(target);
    if (invitation.generation() != target.generation()) {
      throw new Unprocessable(
          "invitation.replaced", "There is a newer letter with another link. Use that one.");
    }
    if (!clock.instant().isBefore(invitation.expiresAt())) {
      throw new Unprocessable(
          "invitation.expired", "This invitation is too old. Ask for a new one.");
    }
    return invitation;
  }

  /**
   * Like {@code find}, by the link of any letter, however old: for whoever wants no more of them.
   *
   * @throws NotFound when the invitation is gone
   * @throws Unprocessable {@code invitation.used}, {@code invitation.revoked}
   */
  Invitation ofAnyLetter(LinkTarget target) {
    var invitation = invitations.findById(target.id()).orElseThrow(NotFound::new);
    return switch (invitation.status()) {
      case OPEN, EXPIRED, DECLINED -> invitation;
      case ACCEPTED ->
          throw new Unprocessable(
              "invitation.used", "This invitation was accepted before. Sign in.");
      case REVOKED ->
          throw new Unprocessable("invitation.revoked", "This invitation was taken back.");
    };
  }
}
