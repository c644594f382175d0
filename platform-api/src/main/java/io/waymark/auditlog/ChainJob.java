package io.waymark.auditlog;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

@Factory
class ChainJob {
  @Singleton
  RecurringTask<Void> chainAudit(Chaining chaining) {
    return Tasks.recurring("audit-chain", FixedDelay.ofSeconds(10))
        .execute((instance, context) -> chaining.run());
  }
}
