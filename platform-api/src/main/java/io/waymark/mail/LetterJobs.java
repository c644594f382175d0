package io.waymark.mail;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

@Factory
class LetterJobs {
  @Singleton
  CustomTask<Void> letter(Delivery delivery) {
    return Tasks.custom(LetterTask.DESCRIPTOR)
        .onDeadExecutionRevive()
        .onFailureReschedule(FixedDelay.ofMinutes(1))
        .execute((instance, context) -> next(delivery, LetterTask.of(instance)));
  }

  @Singleton
  RecurringTask<Void> sweep(OutboxSweep sweep) {
    return Tasks.recurring("outbox-sweep", FixedDelay.ofMinutes(10))
        .execute((instance, context) -> sweep.run());
  }

  private static CompletionHandler<Void> next(Delivery delivery, LetterTask task) {
    return delivery
        .attempt(task)
        .<CompletionHandler<Void>>map(
            moment -> (done, operations) -> operations.reschedule(done, moment))
        .orElseGet(CompletionHandler.OnCompleteRemove::new);
  }
}
