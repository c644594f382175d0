package io.waymark.erasure;

import io.waymark.shared.problem.Conflict;
import io.waymark.tenancy.Members;
import io.waymark.tenancy.MembershipChoice;
import io.waymark.tenancy.TenantRegistry;
import io.waymark.tenancy.Tenants;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;

/** Erases a person everywhere: in each organisation, and what the installation holds. */
@Singleton
class AccountErasures {
  private final Contents contents;
  private final Traces traces;
  private final Departures departures;
  private final Members members;
  private final TenantRegistry tenants;

  AccountErasures(
      Contents contents,
      Traces traces,
      Departures departures,
      Members members,
      TenantRegistry tenants) {
    this.contents = contents;
    this.traces = traces;
    this.departures = departures;
    this.members = members;
    this.tenants = tenants;
  }

  /**
   * In a transaction.
   *
   * @throws Conflict {@code account.last_owner}
   */
  void erase(Identity identity, long nobody) {
    List<MembershipChoice> all = members.choicesOf(identity.accountId());
    all.forEach(departures::requireAnotherOwner);
    departures.signOut(identity.accountId());
    for (MembershipChoice choice : all) {
      Tenants.within(choice.tenantId(), () -> leave(choice, identity, nobody));
    }
    elsewhere(all)
        .forEach(tenantId -> Tenants.within(tenantId, () -> traces.remove(tenantId, identity)));
    departures.removeAccount(identity.accountId());
  }

  private void leave(MembershipChoice choice, Identity identity, long nobody) {
    departures.deactivate(choice);
    var member = members.get(choice.membershipId());
    contents.erase(choice.tenantId(), member, nobody);
    traces.remove(choice.tenantId(), identity.as(member));
    traces.removeKept(identity.as(member));
  }

  /** Somebody may have invited them where they never went. */
  private Collection<Long> elsewhere(List<MembershipChoice> been) {
    var rest = new java.util.TreeSet<>(tenants.ids());
    rest.add(Tenants.INSTALLATION);
    been.forEach(choice -> rest.remove(choice.tenantId()));
    return rest;
  }
}
