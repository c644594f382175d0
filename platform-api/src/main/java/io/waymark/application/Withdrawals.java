package io.waymark.application;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.runtime.event.annotation.EventListener;
import io.waymark.cohort.CohortEnded;
import io.waymark.cohort.Cohorts;
import io.waymark.cohort.SeatFreed;
import io.waymark.enrolment.EnrolmentStatus;
import io.waymark.invitation.PendingInvitations;
import io.waymark.shared.problem.Conflict;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ends applications: what was promised with them goes, and the place to whoever waits. */
@Singleton
class Withdrawals {
  private final ApplicationRepository applications;
  private final PendingInvitations invitations;
  private final Told told;
  private final ApplicationEventPublisher<SeatFreed> freed;
  private final Clock clock;

  Withdrawals(
      ApplicationRepository applications,
      PendingInvitations invitations,
      Told told,
      ApplicationEventPublisher<SeatFreed> freed,
      Clock clock) {
    this.applications = applications;
    this.invitations = invitations;
    this.told = told;
    this.freed = freed;
    this.clock = clock;
  }

  /** How applicants hear that a cohort will not be. */
  @Singleton
  record Told(ApplicationLetters letters, Cohorts cohorts) {}

  /**
   * @param by null for the applicant
   * @throws Conflict {@code application.status}
   */
  @Transactional(TxType.MANDATORY)
  Application withdraw(Application application, @Nullable Long by) {
    return end(application, EnrolmentStatus.WITHDRAWN, by);
  }

  /** Who waits for a cohort that has ended waits for nothing. */
  @EventListener
  @Transactional
  void end(CohortEnded ended) {
    var cohort = told.cohorts().get(ended.cohortId());
    var open =
        List.of(EnrolmentStatus.APPLIED, EnrolmentStatus.WAITLISTED, EnrolmentStatus.ACCEPTED);
    for (Application application : applications.findByCohortIdAndStatusIn(ended.cohortId(), open)) {
      if (application.enrolmentId() == null) {
        boolean promised = application.status() == EnrolmentStatus.ACCEPTED;
        Application over =
            end(application, promised ? EnrolmentStatus.WITHDRAWN : EnrolmentStatus.DECLINED, null);
        if (over.isConfirmed()) {
          told.letters().ended(over, cohort);
        }
      }
    }
  }

  private Application end(Application application, EnrolmentStatus how, @Nullable Long by) {
    Application over = applications.update(application.become(how, by, clock.instant()));
    if (application.status() == EnrolmentStatus.ACCEPTED) {
      invitations.revoke(application.address());
      freed.publishEvent(new SeatFreed(application.cohortId()));
    }
    return over;
  }
}
