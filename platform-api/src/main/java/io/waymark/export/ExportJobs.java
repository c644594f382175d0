package io.waymark.export;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

@Factory
class ExportJobs {
  private static final Duration PAUSE = Duration.ofMinutes(1);

  @Singleton
  CustomTask<Void> makeExport(ExportRun run, Clock clock) {
    return Tasks.custom(ExportTask.DESCRIPTOR)
        .onDeadExecutionRevive()
        .onFailureReschedule(FixedDelay.of(PAUSE))
        .execute(
            (instance, context) ->
                run.attempt(ExportTask.of(instance))
                    ? new CompletionHandler.OnCompleteRemove<>()
                    : (done, operations) ->
                        operations.reschedule(done, clock.instant().plus(PAUSE)));
  }

  @Singleton
  RecurringTask<Void> removeExports(ExportExpiry expiry) {
    return Tasks.recurring("export-expiry", FixedDelay.ofMinutes(10))
        .execute((instance, context) -> expiry.run());
  }
}
