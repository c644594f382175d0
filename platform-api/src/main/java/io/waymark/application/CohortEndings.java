package io.waymark.application;

import io.micronaut.runtime.event.annotation.EventListener;
import io.waymark.cohort.Cohort;
import io.waymark.cohort.CohortEnded;
import io.waymark.cohort.Cohorts;
import io.waymark.enrolment.EnrolmentStatus;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;

/** Who applied for a cohort that has ended waits for nothing, and is told. */
@Singleton
class CohortEndings {
  private static final List<EnrolmentStatus> OPEN =
      List.of(EnrolmentStatus.APPLIED, EnrolmentStatus.WAITLISTED, EnrolmentStatus.ACCEPTED);

  private final ApplicationRepository applications;
  private final Withdrawals withdrawals;
  private final ApplicationLetters letters;
  private final Cohorts cohorts;

  CohortEndings(
      ApplicationRepository applications,
      Withdrawals withdrawals,
      ApplicationLetters letters,
      Cohorts cohorts) {
    this.applications = applications;
    this.withdrawals = withdrawals;
    this.letters = letters;
    this.cohorts = cohorts;
  }

  @EventListener
  @Transactional
  void end(CohortEnded ended) {
    Cohort cohort = cohorts.get(ended.cohortId());
    for (Application application : applications.findByCohortIdAndStatusIn(ended.cohortId(), OPEN)) {
      if (application.enrolmentId() == null) {
        boolean promised = application.status() == EnrolmentStatus.ACCEPTED;
        Application over =
            withdrawals.end(
                application, promised ? EnrolmentStatus.WITHDRAWN : EnrolmentStatus.DECLINED, null);
        if (over.isConfirmed()) {
          letters.ended(over, cohort);
        }
      }
    }
  }
}
