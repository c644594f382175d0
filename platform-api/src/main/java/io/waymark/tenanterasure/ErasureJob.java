package io.waymark.tenanterasure;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

@Factory
class ErasureJob {
  @Singleton
  RecurringTask<Void> eraseTenants(ErasureRound round) {
    return Tasks.recurring("tenant-erasure", FixedDelay.ofMinutes(10))
        .execute((instance, context) -> round.run());
  }
}
