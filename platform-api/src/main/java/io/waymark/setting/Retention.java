package io.waymark.setting;

import io.waymark.audit.AuditErasure;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneId;

/** What the tenant in scope keeps, and for how long. */
@Singleton
class Retention {
  private final Settings settings;
  private final AuditErasure audit;
  private final Clock clock;

  Retention(Settings settings, AuditErasure audit, Clock clock) {
    this.settings = settings;
    this.audit = audit;
    this.clock = clock;
  }

  /** Months are those of the calendar where the organisation is. */
  @Transactional
  void apply() {
    var present = settings.read();
    Integer months = present.auditValueMonths();
    if (months != null) {
      var today = clock.instant().atZone(ZoneId.of(present.zone()));
      audit.ofEventsBefore(today.minusMonths(months).toInstant());
    }
  }
}
