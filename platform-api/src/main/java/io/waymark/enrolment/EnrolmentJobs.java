package io.waymark.enrolment;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.micronaut.context.annotation.Factory;
import io.waymark.tenancy.TenantRegistry;
import io.waymark.tenancy.Tenants;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Lets those who were accepted take part once their cohort has begun. */
@Factory
class EnrolmentJobs {
  /** Where a start date comes first (The calendar, line 2). */
  private static final ZoneOffset EARLIEST_ZONE = ZoneOffset.ofHours(14);

  @Singleton
  RecurringTask<Void> beginCohorts(
      EnrolmentRepository enrolments, Enrolling enrolling, TenantRegistry tenants, Clock clock) {
    return Tasks.recurring("cohort-begin", FixedDelay.ofMinutes(5))
        .execute(
            (instance, context) -> {
              LocalDate begun = LocalDate.ofInstant(clock.instant(), EARLIEST_ZONE);
              tenants
                  .ids()
                  .forEach(
                      id ->
                          Tenants.within(
                              id,
                              () ->
                                  enrolments.readyToBegin(id, begun).forEach(enrolling::activate)));
            });
  }
}
