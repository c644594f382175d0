package io.waymark.application;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.waymark.cohort.SeatFreed;
import io.waymark.enrolment.EnrolmentStatus;
import io.waymark.invitation.PendingInvitations;
import io.waymark.shared.problem.Conflict;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Ends applications: what was promised with them goes, and the place to whoever waits. */
@Singleton
class Withdrawals {
  private final ApplicationRepository applications;
  private final PendingInvitations invitations;
  private final ApplicationEventPublisher<SeatFreed> freed;
  private final Clock clock;

  Withdrawals(
      ApplicationRepository applications,
      PendingInvitations invitations,
      ApplicationEventPublisher<SeatFreed> freed,
      Clock clock) {
    this.applications = applications;
    this.invitations = invitations;
    this.freed = freed;
    this.clock = clock;
  }

  /**
   * @param by null for the applicant
   * @throws Conflict {@code application.status}
   */
  @Transactional(TxType.MANDATORY)
  Application withdraw(Application application, @Nullable Long by) {
    return end(application, EnrolmentStatus.WITHDRAWN, by);
  }

  /**
   * By what the cohort or somebody has decided.
   *
   * @param by null for the applicant, and for nobody
   */
  @Transactional(TxType.MANDATORY)
  Application end(Application application, EnrolmentStatus how, @Nullable Long by) {
    Application over = applications.update(application.become(how, by, clock.instant()));
    if (application.status() == EnrolmentStatus.ACCEPTED) {
      invitations.revoke(application.address());
      freed.publishEvent(new SeatFreed(application.cohortId()));
    }
    return over;
  }
}
