package io.waymark.leaving;

import io.waymark.erasure.Erasures;
import io.waymark.tenancy.Members;
import io.waymark.tenancy.TenantRegistry;
import io.waymark.tenancy.Tenants;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;

/**
 * Ends pages whose time is over: what the person wrote is erased with the page, in one transaction.
 * Of somebody who came back nothing is.
 */
@Singleton
class LeavingEnd {
  private final LeavingPageRepository pages;
  private final Members members;
  private final Erasures erasures;
  private final TenantRegistry tenants;
  private final Clock clock;

  LeavingEnd(
      LeavingPageRepository pages,
      Members members,
      Erasures erasures,
      TenantRegistry tenants,
      Clock clock) {
    this.pages = pages;
    this.members = members;
    this.erasures = erasures;
    this.tenants = tenants;
    this.clock = clock;
  }

  void run() {
    tenants.ids().forEach(tenantId -> Tenants.within(tenantId, () -> runIn(tenantId)));
  }

  private void runIn(long tenantId) {
    pages.over(tenantId, clock.instant()).forEach(this::end);
  }

  @Transactional
  void end(long pageId) {
    pages
        .findById(pageId)
        .ifPresent(
            page -> {
              pages.delete(page);
              if (!members.get(page.membershipId()).active()) {
                erasures.ofLeaver(page.tenant(), page.membershipId());
              }
            });
  }
}
