package io.waymark.identity;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.micronaut.context.annotation.Factory;
import io.waymark.schedule.Batches;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** Forgets sign-ins a month after they could be renewed no more, and guesses after a day. */
@Factory
class SignInJobs {
  private static final Duration KEPT = Duration.ofDays(30);
  private static final Duration GUESSES_KEPT = Duration.ofDays(1);

  @Singleton
  RecurringTask<Void> forgetSignIns(
      SignInFamilyRepository families, SignInThrottleRepository throttle, Clock clock) {
    return Tasks.recurring("sign-in-clean-up", FixedDelay.ofHours(1))
        .execute(
            (instance, context) -> {
              var now = clock.instant();
              Batches.remove(() -> families.removeExpired(now.minus(KEPT)));
              Batches.remove(() -> throttle.forgetMany(now.minus(GUESSES_KEPT)));
            });
  }
}
