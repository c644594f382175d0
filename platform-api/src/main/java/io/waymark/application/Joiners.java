package io.waymark.application;

import io.micronaut.runtime.event.annotation.EventListener;
import io.waymark.cohort.Cohort;
import io.waymark.cohort.Cohorts;
import io.waymark.enrolment.EnrolmentLetters;
import io.waymark.enrolment.EnrolmentStatus;
import io.waymark.enrolment.Placed;
import io.waymark.enrolment.Placing;
import io.waymark.identity.Accounts;
import io.waymark.tenancy.MemberJoined;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Enrols people for whom a place was kept, in the moment in which they join. */
@Singleton
class Joiners {
  private static final Logger LOG = LoggerFactory.getLogger(Joiners.class);

  private final ApplicationRepository applications;
  private final Accounts accounts;
  private final Cohorts cohorts;
  private final Placing placing;
  private final EnrolmentLetters letters;

  Joiners(
      ApplicationRepository applications,
      Accounts accounts,
      Cohorts cohorts,
      Placing placing,
      EnrolmentLetters letters) {
    this.applications = applications;
    this.accounts = accounts;
    this.cohorts = cohorts;
    this.placing = placing;
    this.letters = letters;
  }

  /** Whoever joins as something else, or when the cohort is over, is a member and no more. */
  @EventListener
  @Transactional
  void enrol(MemberJoined joined) {
    String address = accounts.emailOf(joined.accountId());
    for (Application application :
        applications.findByAddressAndStatusAndEnrolmentIdIsNull(
            address, EnrolmentStatus.ACCEPTED)) {
      if (mayEnrol(application, joined.membershipId())) {
        Placed placed = placing.seat(application.cohortId(), joined.membershipId());
        applications.update(application.enrolled(placed.enrolmentId()));
        letters.placed(List.of(placed), cohorts.get(application.cohortId()));
      } else {
        LOG.info("Application {} came to no enrolment at joining", application.id());
      }
    }
  }

  private boolean mayEnrol(Application application, long membershipId) {
    Cohort cohort = cohorts.lock(application.cohortId());
    return cohort.status().isOpenForEnrolment()
        && placing.taken(cohort.id(), cohort.programId(), List.of(membershipId)).isEmpty()
        && applications
            .membersAmong(
                Objects.requireNonNull(application.tenantId()), List.of(application.address()))
            .stream()
            .anyMatch(KnownMember::isParticipant);
  }
}
