package io.waymark.tenancy;

import io.waymark.shared.id.Ids;
import io.waymark.shared.problem.NotFound;
import jakarta.inject.Singleton;

/** What is written beside a new membership: the way to it from sign-in, and its first zone. */
@Singleton
class Arrivals {
  private final AccountTenantRepository links;
  private final ZoneChangeRepository zones;
  private final Tenants tenants;
  private final Ids ids;

  Arrivals(AccountTenantRepository links, ZoneChangeRepository zones, Tenants tenants, Ids ids) {
    this.links = links;
    this.zones = zones;
    this.tenants = tenants;
    this.ids = ids;
  }

  void write(Membership joined) {
    var zone = links.zoneOf(joined.accountId()).orElseThrow(NotFound::new);
    links.save(new AccountTenant(joined.accountId(), tenants.currentId(), joined.id()));
    zones.save(new ZoneChange(ids.next(), null, joined.id(), joined.joinedAt(), zone));
  }
}
