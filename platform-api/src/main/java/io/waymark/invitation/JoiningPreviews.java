package io.waymark.invitation;

import io.waymark.identity.Accounts;
import io.waymark.shared.link.LinkTarget;
import io.waymark.shared.problem.Forbidden;
import io.waymark.shared.problem.NotFound;
import io.waymark.shared.problem.Unprocessable;
import io.waymark.tenancy.TenantRegistry;
import io.waymark.tenancy.Tenants;
import jakarta.inject.Singleton;

/** What a link leads to. Looking changes nothing: mail scanners follow links, too. */
@Singleton
class JoiningPreviews {
  private final OpenInvitations open;
  private final Accounts accounts;
  private final Inviters inviters;
  private final TenantRegistry tenants;

  JoiningPreviews(
      OpenInvitations open, Accounts accounts, Inviters inviters, TenantRegistry tenants) {
    this.open = open;
    this.accounts = accounts;
    this.inviters = inviters;
    this.tenants = tenants;
  }

  /**
   * @throws NotFound for a text that is no link
   * @throws Forbidden {@code session.tenant_suspended}
   * @throws Unprocessable {@code invitation.used}, {@code invitation.revoked}, {@code
   *     invitation.replaced}, {@code invitation.expired}
   */
  JoiningView read(JoiningToken presented) {
    var target = open.target(presented.token());
    return Tenants.in(target.tenantId(), () -> read(target));
  }

  private JoiningView read(LinkTarget target) {
    var invitation = open.find(target);
    return JoiningView.of(
        invitation,
        tenants.currentIfActive(),
        inviters.nameFor(invitation),
        accounts.idOf(invitation.address()).isPresent());
  }
}
