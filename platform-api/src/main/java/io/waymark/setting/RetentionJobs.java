package io.waymark.setting;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.micronaut.context.annotation.Factory;
import io.waymark.tenancy.TenantRegistry;
import io.waymark.tenancy.Tenants;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Forgets what an organisation does not want to keep any longer. */
@Factory
class RetentionJobs {
  @Singleton
  RecurringTask<Void> retention(Retention retention, TenantRegistry tenants) {
    return Tasks.recurring("retention", FixedDelay.of(Duration.ofHours(12)))
        .execute(
            (instance, context) ->
                tenants.ids().forEach(id -> Tenants.within(id, retention::apply)));
  }
}
