package io.waymark.tenancy;

import io.waymark.shared.id.Ids;
import io.waymark.shared.problem.NotFound;
import jakarta.inject.Singleton;
import java.time.Clock;

/** A new membership, and what is written beside it. */
@Singleton
class Arrivals {
  private final AccountTenantRepository links;
  private final ZoneChangeRepository zones;
  private final Tenants tenants;
  private final Ids ids;
  private final Clock clock;

  Arrivals(
      AccountTenantRepository links,
      ZoneChangeRepository zones,
      Tenants tenants,
      Ids ids,
      Clock clock) {
    this.links = links;
    this.zones = zones;
    this.tenants = tenants;
    this.ids = ids;
    this.clock = clock;
  }

  Membership begin(NewMember somebody) {
    return new Membership(
        ids.next(),
        null,
        somebody.accountId(),
        somebody.name(),
        somebody.title(),
        Words.join(somebody.roles()),
        MembershipStatus.ACTIVE,
        0,
        clock.instant(),
        null);
  }

  /** The way to it from sign-in, and its first zone. */
  void write(Membership joined) {
    var zone = links.zoneOf(joined.accountId()).orElseThrow(NotFound::new);
    links.save(new AccountTenant(joined.accountId(), tenants.currentId(), joined.id()));
    zones.save(new ZoneChange(ids.next(), null, joined.id(), joined.joinedAt(), zone));
  }
}
