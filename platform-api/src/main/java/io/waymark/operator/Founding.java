package io.waymark.operator;

import io.waymark.invitation.Invitations;
import io.waymark.setting.Settings;
import io.waymark.shared.problem.Conflict;
import io.waymark.tenancy.TenantRegistry;
import io.waymark.tenancy.Tenants;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Founds an organisation and invites its first owner: both, or neither. */
@Singleton
class Founding {
  private final TenantRegistry registry;
  private final Settings settings;
  private final Invitations invitations;

  Founding(TenantRegistry registry, Settings settings, Invitations invitations) {
    this.registry = registry;
    this.settings = settings;
    this.invitations = invitations;
  }

  /**
   * @throws Conflict {@code tenant.slug_taken}
   */
  @Transactional(TxType.MANDATORY)
  void found(NewOrganisation wanted) {
    long tenantId = registry.create(wanted.tenant()).id();
    Tenants.within(
        tenantId,
        () -> {
          settings.begin(wanted.language());
          invitations.inviteFirstOwner(tenantId, wanted.firstOwner());
        });
  }
}
