package io.waymark.invitation;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.tenancy.Organisation;
import io.waymark.tenancy.Role;
import io.waymark.tenancy.TenantKind;
import java.util.Set;

/**
 * What somebody sees before they join.
 *
 * @param hasAccount whether the address has an account already: then one signs in, and joins
 * @param declined whether that person said no before; joining is still possible
 * @param adminsReadText whether those who run programs there read what a participant writes
 */
@Serdeable
record JoiningView(
    String organisation,
    TenantKind kind,
    String slug,
    String inviter,
    String email,
    String name,
    Set<Role> roles,
    boolean hasAccount,
    boolean declined,
    boolean adminsReadText) {

  static JoiningView of(
      Invitation invitation, Organisation organisation, String inviter, boolean hasAccount) {
    return new JoiningView(
        organisation.name(),
        organisation.kind(),
        organisation.slug(),
        inviter,
        invitation.address(),
        invitation.name(),
        invitation.roleSet(),
        hasAccount,
        invitation.status() == InvitationStatus.DECLINED,
        organisation.adminsReadText());
  }
}
