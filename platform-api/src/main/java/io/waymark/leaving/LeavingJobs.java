package io.waymark.leaving;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

@Factory
class LeavingJobs {
  private static final Duration UNCONFIRMED = Duration.ofDays(1);

  @Singleton
  RecurringTask<Void> endLeaving(LeavingEnd end) {
    return Tasks.recurring("leaving-end", FixedDelay.ofHours(1))
        .execute((instance, context) -> end.run());
  }

  @Singleton
  RecurringTask<Void> forgetPersonalAddresses(PersonalAddressRepository addresses, Clock clock) {
    return Tasks.recurring("personal-address-expiry", FixedDelay.ofHours(1))
        .execute(
            (instance, context) -> addresses.removeUnconfirmed(clock.instant().minus(UNCONFIRMED)));
  }
}
