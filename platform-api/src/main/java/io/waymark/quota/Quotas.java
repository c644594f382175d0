package io.waymark.quota;

import static java.util.stream.Collectors.toMap;

import io.waymark.shared.problem.Conflict;
import io.waymark.tenancy.Admission;
import io.waymark.tenancy.Tenants;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The limits of organisations. One below what is there already removes nothing. */
@Singleton
public class Quotas implements Admission {
  private final TenantQuotaRepository quotas;
  private final Standings standings;
  private final Tenants tenants;
  private final Clock clock;

  Quotas(TenantQuotaRepository quotas, Standings standings, Tenants tenants, Clock clock) {
    this.quotas = quotas;
    this.standings = standings;
    this.tenants = tenants;
    this.clock = clock;
  }

  /** By tenant; those that were never given a limit are left out. */
  public Map<Long, Quota> of(Collection<Long> tenantIds) {
    return quotas.findByTenantIdIn(tenantIds).stream()
        .collect(toMap(TenantQuota::tenantId, TenantQuota::quota));
  }

  /**
   * Sets all limits of an organisation.
   *
   * @return those from before
   */
  @Transactional
  public Quota change(long tenantId, Quota wanted) {
    var before = quotas.findByTenantId(tenantId);
    if (before.isEmpty()) {
      quotas.save(TenantQuota.of(tenantId, wanted, null));
    } else {
      quotas.update(TenantQuota.of(tenantId, wanted, before.get().version()));
    }
    standings.forget(tenantId);
    return before.map(TenantQuota::quota).orElse(Quota.NONE);
  }

  @Override
  @Transactional(TxType.MANDATORY)
  public void requireRoom() {
    long tenantId = tenants.currentId();
    var most = mostMembers(tenantId);
    if (most != null && quotas.countMembers(tenantId) >= most) {
      throw full(most);
    }
  }

  /**
   * Requires that so many more may be invited to the tenant in scope; who is invited already holds
   * a place.
   *
   * @throws Conflict {@code limit.members}
   */
  @Transactional(TxType.MANDATORY)
  public void requireRoomFor(int more) {
    long tenantId = tenants.currentId();
    var most = mostMembers(tenantId);
    if (most != null && taken(tenantId) + more > most) {
      throw full(most);
    }
  }

  /**
   * Requires that whoever is a member or invited has a place, with those whom this transaction has
   * just invited: for callers that know only afterwards whether they invited somebody new.
   *
   * @throws Conflict {@code limit.members}
   */
  @Transactional(TxType.MANDATORY)
  public void requireRoomForInvited() {
    requireRoomFor(0);
  }

  private long taken(long tenantId) {
    return quotas.countMembers(tenantId) + quotas.countInvited(tenantId, clock.instant());
  }

  private @Nullable Integer mostMembers(long tenantId) {
    var locked = quotas.lockMembers(tenantId);
    return locked.isEmpty() ? null : locked.getFirst();
  }

  private static Conflict full(int most) {
    return new Conflict(
        "limit.members",
        "Your organisation may have %d members, and has no room for more.".formatted(most),
        Map.of("limit", most));
  }
}
