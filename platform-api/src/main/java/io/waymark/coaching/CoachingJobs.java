package io.waymark.coaching;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

@Factory
class CoachingJobs {
  @Singleton
  RecurringTask<Void> cancelAbandoned(AbandonedSessions sessions) {
    return Tasks.recurring("coaching-session-end", FixedDelay.ofMinutes(10))
        .execute((instance, context) -> sessions.run());
  }
}
