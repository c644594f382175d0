package io.waymark.tenancy;

import io.waymark.shared.id.Ids;
import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.DuplicateKey;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.ZoneId;

/** Tells all tenants of an account that the person lives in another zone from now on. */
@Singleton
public class Moves {
  private final AccountTenantRepository links;
  private final ZoneChangeRepository zones;
  private final Ids ids;
  private final Clock clock;

  Moves(AccountTenantRepository links, ZoneChangeRepository zones, Ids ids, Clock clock) {
    this.links = links;
    this.zones = zones;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Periods that have a zone by now keep it (The calendar, line 2).
   *
   * @throws Conflict {@code account.moved_already} when they moved at this very moment
   */
  @Transactional(TxType.MANDATORY)
  public void move(long accountId, ZoneId zone) {
    links
        .linksOf(accountId)
        .forEach(link -> Tenants.within(link.tenantId(), () -> begin(link.membershipId(), zone)));
  }

  private void begin(long membershipId, ZoneId zone) {
    var change = new ZoneChange(ids.next(), null, membershipId, clock.instant(), zone.getId());
    DuplicateKey.becomes(
        () -> new Conflict("account.moved_already", "You moved a moment ago. Try again."),
        () -> zones.save(change));
  }
}
