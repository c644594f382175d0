package io.waymark.invitation;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.micronaut.context.annotation.Factory;
import io.waymark.tenancy.TenantRegistry;
import io.waymark.tenancy.Tenants;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Forgets invitations some time after they ended: they hold names and addresses of outsiders. */
@Factory
class InvitationJobs {
  @Singleton
  RecurringTask<Void> forgetInvitations(
      InvitationRepository invitations, TenantRegistry tenants, Clock clock) {
    return Tasks.recurring("invitation-expiry", FixedDelay.ofHours(1))
        .execute(
            (instance, context) -> {
              var now = clock.instant();
              tenants.ids().forEach(id -> Tenants.in(id, () -> invitations.removeOld(id, now)));
            });
  }
}
