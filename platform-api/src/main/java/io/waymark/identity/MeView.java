package io.waymark.identity;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.shared.id.Id;
import io.waymark.tenancy.Brand;
import io.waymark.tenancy.MembershipChoice;
import io.waymark.tenancy.Role;
import io.waymark.tenancy.TenantKind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * @param name as this organisation knows the person
 * @param zone an IANA time zone
 * @param language that the person chose to read in; absent while they chose none
 * @param theme that the person chose; absent while they chose none
 * @param memberships where the person may enter, this organisation included; no others for a
 *     session by single sign-on
 * @param signOn whether the organisation's single sign-on opened this session: then it changes
 *     nothing about the account
 */
@Serdeable
record MeView(
    Id accountId,
    Id membershipId,
    String name,
    String email,
    String zone,
    @Nullable String language,
    @Nullable Theme theme,
    @Nullable String title,
    TenantChoice tenant,
    Brand brand,
    Set<Role> roles,
    List<MembershipView> memberships,
    boolean signOn) {

  @Serdeable
  record MembershipView(String slug, String name, TenantKind kind, Set<Role> roles) {
    static MembershipView of(MembershipChoice membership) {
      return new MembershipView(
          membership.slug(), membership.tenantName(), membership.kind(), membership.roles());
    }
  }

  static MeView of(
      Account account, MembershipChoice here, List<MembershipChoice> open, boolean signOn) {
    return new MeView(
        new Id(account.id()),
        new Id(here.membershipId()),
        here.name(),
        account.email(),
        account.zone(),
        account.language(),
        account.theme(),
        here.title(),
        TenantChoice.of(here),
        here.brand(),
        here.roles(),
        open.stream().map(MembershipView::of).toList(),
        signOn);
  }
}
