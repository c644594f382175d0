package io.waymark.invitation;

import io.waymark.audit.Audit;
import io.waymark.audit.Subject;
import io.waymark.shared.link.LinkTarget;
import io.waymark.shared.problem.NotFound;
import io.waymark.shared.problem.Unprocessable;
import io.waymark.tenancy.Tenants;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Says no to an invitation, and with it to further letters. */
@Singleton
class Declining {
  private final OpenInvitations open;
  private final Audit audit;

  Declining(OpenInvitations open, Audit audit) {
    this.open = open;
    this.audit = audit;
  }

  /**
   * Whoever holds a letter's link may decline, be it an older one, and of an organisation that is
   * suspended; doing it again changes nothing.
   *
   * @throws NotFound for a text that is no link
   * @throws Unprocessable {@code invitation.used}, {@code invitation.revoked}
   */
  @Transactional
  void decline(JoiningToken presented) {
    var target = open.target(presented.token());
    Tenants.within(target.tenantId(), () -> decline(target));
  }

  private void decline(LinkTarget target) {
    var invitation = open.ofAnyLetter(target);
    if (invitation.status() != InvitationStatus.DECLINED) {
      open.settle(invitation, InvitationStatus.DECLINED);
      audit.record("invitation.declined", new Subject("invitation", invitation.id()), Map.of());
    }
  }
}
