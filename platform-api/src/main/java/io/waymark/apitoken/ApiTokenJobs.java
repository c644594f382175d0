package io.waymark.apitoken;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.micronaut.context.annotation.Factory;
import io.waymark.tenancy.TenantRegistry;
import io.waymark.tenancy.Tenants;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** Removes tokens a month after they expired; until then their holders see that they did. */
@Factory
class ApiTokenJobs {
  private static final Duration KEPT = Duration.ofDays(30);

  @Singleton
  RecurringTask<Void> removeExpiredTokens(
      ApiTokenRepository tokens, TenantRegistry tenants, Clock clock) {
    return Tasks.recurring("api-token-expiry", FixedDelay.ofHours(1))
        .execute(
            (instance, context) -> {
              var before = clock.instant().minus(KEPT);
              tenants.ids().forEach(id -> Tenants.in(id, () -> tokens.removeExpired(id, before)));
            });
  }
}
