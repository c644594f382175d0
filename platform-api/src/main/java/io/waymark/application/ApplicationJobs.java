package io.waymark.application;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.micronaut.context.annotation.Factory;
import io.waymark.tenancy.TenantRegistry;
import io.waymark.tenancy.Tenants;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/**
 * Forgets applications that nobody confirmed after 14 days, and those that came to nothing after
 * half a year: they hold names and answers of outsiders.
 */
@Factory
class ApplicationJobs {
  static final Duration UNCONFIRMED = Duration.ofDays(14);
  private static final Duration SETTLED = Duration.ofDays(180);

  @Singleton
  RecurringTask<Void> forgetApplications(
      ApplicationRepository applications, TenantRegistry tenants, Clock clock) {
    return Tasks.recurring("application-expiry", FixedDelay.ofHours(1))
        .execute(
            (instance, context) -> {
              var now = clock.instant();
              tenants
                  .ids()
                  .forEach(
                      id ->
                          Tenants.in(
                              id,
                              () ->
                                  applications.removeOld(
                                      id, now.minus(UNCONFIRMED), now.minus(SETTLED))));
            });
  }
}
