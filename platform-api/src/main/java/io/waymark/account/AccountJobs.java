package io.waymark.account;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.micronaut.context.annotation.Factory;
import io.waymark.schedule.Batches;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** Forgets requests for passwords and addresses when their links open nothing any more. */
@Factory
class AccountJobs {
  private static final Duration DAY = Duration.ofDays(1);
  private static final Duration UNDOABLE = Duration.ofHours(72);

  @Singleton
  RecurringTask<Void> forgetRequests(
      PasswordResetRepository resets, EmailChangeRepository changes, Clock clock) {
    return Tasks.recurring("account-clean-up", FixedDelay.ofHours(1))
        .execute(
            (instance, context) -> {
              var now = clock.instant();
              Batches.remove(() -> resets.removeAskedBefore(now.minus(DAY)));
              Batches.remove(() -> changes.removeOver(now.minus(DAY), now.minus(UNDOABLE)));
            });
  }
}
