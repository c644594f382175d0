package io.waymark.coaching;

import io.waymark.tenancy.TenantRegistry;
import io.waymark.tenancy.Tenants;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/**
 * Cancels sessions to come of people who have nothing to do with each other any more, however that
 * came about: what the pairing gave access to ends with it, and calendars are told.
 */
@Singleton
class AbandonedSessions {
  private final TenantRegistry organisations;
  private final InTenant inTenant;

  AbandonedSessions(TenantRegistry organisations, InTenant inTenant) {
    this.organisations = organisations;
    this.inTenant = inTenant;
  }

  void run() {
    for (long tenantId : organisations.ids()) {
      Tenants.within(tenantId, () -> inTenant.run(tenantId));
    }
  }

  /** One organisation in one transaction. */
  @Singleton
  static class InTenant {
    private final SessionRepository sessions;
    private final SessionChanges changes;
    private final Clock clock;

    InTenant(SessionRepository sessions, SessionChanges changes, Clock clock) {
      this.sessions = sessions;
      this.changes = changes;
      this.clock = clock;
    }

    @Transactional
    void run(long tenantId) {
      List<Long> ids = sessions.abandoned(tenantId, clock.instant());
      ids.forEach(id -> changes.cancel(id, Locale.ENGLISH));
    }
  }
}
