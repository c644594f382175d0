package io.waymark.quota;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

@Factory
class UsageJob {
  @Singleton
  RecurringTask<Void> measureStorage(Usages usages) {
    return Tasks.recurring("storage-measure", FixedDelay.ofHours(1))
        .execute((instance, context) -> usages.measure());
  }
}
