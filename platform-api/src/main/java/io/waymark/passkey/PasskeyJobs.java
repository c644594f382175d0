package io.waymark.passkey;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.micronaut.context.annotation.Factory;
import io.waymark.schedule.Batches;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Forgets answered challenges that are refused for their age by now. */
@Factory
class PasskeyJobs {
  @Singleton
  RecurringTask<Void> forgetChallenges(SpentChallengeRepository spent, Clock clock) {
    return Tasks.recurring("passkey-challenge-expiry", FixedDelay.ofHours(1))
        .execute((instance, context) -> Batches.remove(() -> spent.removeExpired(clock.instant())));
  }
}
