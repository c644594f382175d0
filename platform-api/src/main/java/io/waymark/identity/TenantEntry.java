package io.waymark.identity;

import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.Forbidden;
import io.waymark.tenancy.MembershipChoice;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which of a person's memberships a session is for. */
record TenantEntry(List<MembershipChoice> memberships) {

  /**
   * @param slug null for "the only one that I have"
   * @throws Forbidden {@code session.no_membership}, {@code session.tenant_suspended}
   * @throws Conflict {@code session.tenant_required}, with the choices
   */
  MembershipChoice choose(@Nullable String slug) {
    return slug == null ? only() : named(slug);
  }

  /** The membership in a tenant, if one may work there now. */
  Optional<MembershipChoice> open(long tenantId) {
    return open().stream().filter(membership -> membership.tenantId() == tenantId).findFirst();
  }

  private MembershipChoice named(String slug) {
    return enter(
        memberships.stream()
            .filter(membership -> membership.slug().equals(slug) && membership.active())
            .findFirst());
  }

  private MembershipChoice only() {
    var open = open();
    if (open.size() > 1) {
      throw new Conflict(
          "session.tenant_required",
          "You belong to several organisations: say which one to enter.",
          Map.of("choices", open.stream().map(TenantChoice::of).toList()));
    }
    return enter(
        open.stream()
            .findFirst()
            .or(() -> memberships.stream().filter(MembershipChoice::active).findFirst()));
  }

  /** Where one may work now. */
  List<MembershipChoice> open() {
    return memberships.stream().filter(MembershipChoice::open).toList();
  }

  private static MembershipChoice enter(Optional<MembershipChoice> membership) {
    var chosen =
        membership.orElseThrow(
            () -> new Forbidden("session.no_membership", "You are not a member there."));
    if (!chosen.tenantActive()) {
      throw new Forbidden("session.tenant_suspended", "This organisation is suspended.");
    }
    return chosen;
  }
}
