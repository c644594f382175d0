package io.waymark.invitation;

import io.waymark.audit.Audit;
import io.waymark.audit.Subject;
import io.waymark.tenancy.Role;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Changes to invitations that are open, by address, without a further letter. */
@Singleton
public class PendingInvitations {
  private final InvitationRepository invitations;
  private final Audit audit;
  private final Clock clock;

  PendingInvitations(InvitationRepository invitations, Audit audit, Clock clock) {
    this.invitations = invitations;
    this.audit = audit;
    this.clock = clock;
  }

  /** Takes the invitation of an address back; where none is open, nothing changes. */
  @Transactional
  public void revoke(String address) {
    find(address)
        .ifPresent(
            invitation -> {
              invitations.update(invitation.settle(InvitationStatus.REVOKED, clock.instant()));
              record("invitation.revoked", invitation);
            });
  }

  /** Lets somebody join as something else; where no invitation is open, nothing changes. */
  @Transactional
  public void changeRoles(String address, Set<Role> roles) {
    find(address)
        .filter(invitation -> !invitation.roleSet().equals(roles))
        .map(invitation -> invitations.update(invitation.in(roles)))
        .ifPresent(invitation -> record("invitation.roles_changed", invitation));
  }

  private Optional<Invitation> find(String address) {
    return invitations.findByAddressIn(List.of(address)).stream()
        .filter(invitation -> invitation.status() == InvitationStatus.OPEN)
        .findFirst();
  }

  private void record(String action, Invitation invitation) {
    audit.record(
        action, new Subject("invitation", invitation.id()), Map.of("roles", invitation.roles()));
  }
}
