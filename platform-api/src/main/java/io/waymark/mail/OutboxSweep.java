package io.waymark.mail;

import io.waymark.schedule.Schedules;
import io.waymark.tenancy.TenantRegistry;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/**
 * Puts letters that were forgotten back on the list, as after a restored backup, and removes those
 * that the tenant does not want to keep any longer: they hold people's names and addresses.
 */
@Singleton
class OutboxSweep {
  /** One that is on the list still is not put there twice. */
  private static final Duration FORGOTTEN = Duration.ofHours(1);

  private final LetterRepository letters;
  private final Schedules schedules;
  private final TenantRegistry tenants;
  private final Clock clock;

  OutboxSweep(LetterRepository letters, Schedules schedules, TenantRegistry tenants, Clock clock) {
    this.letters = letters;
    this.schedules = schedules;
    this.tenants = tenants;
    this.clock = clock;
  }

  @Transactional
  void run() {
    tenants.ids().forEach(this::sweep);
  }

  private void sweep(long tenantId) {
    var now = clock.instant();
    for (long letterId : letters.waitingSince(tenantId, now.minus(FORGOTTEN))) {
      schedules.at(now, LetterTask.instance(tenantId, letterId));
    }
    letters.removeOld(tenantId, now);
  }
}
