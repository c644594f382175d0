package io.waymark.daterequest;

import io.waymark.cohort.Cohort;
import io.waymark.cohort.Cohorts;
import io.waymark.enrolment.Enrolment;
import io.waymark.shared.problem.NotFound;
import io.waymark.tenancy.Actor;
import io.waymark.tenancy.Tenants;
import jakarta.inject.Singleton;
import java.util.Locale;

/** Lists what was asked for, and what was answered. */
@Singleton
class DateRequestList {
  private static final int MOST = 100;

  private final DateRequestRepository requests;
  private final Asking asking;
  private final Cohorts cohorts;
  private final Tenants tenants;

  DateRequestList(DateRequestRepository requests, Asking asking, Cohorts cohorts, Tenants tenants) {
    this.requests = requests;
    this.asking = asking;
    this.cohorts = cohorts;
    this.tenants = tenants;
  }

  /**
   * Newest first.
   *
   * @throws NotFound when it is none of the actor's enrolments
   */
  DateRequestsView own(Actor actor, long enrolmentId, Locale locale) {
    Enrolment enrolment = asking.ownAlsoAfterwards(actor, enrolmentId);
    return new DateRequestsView(
        requests.ofEnrolment(tenants.currentId(), enrolmentId, MOST).stream()
            .map(request -> DateRequestView.of(request, enrolment.track(), locale))
            .toList());
  }

  /**
   * Those that wait first, without what was withdrawn.
   *
   * @throws NotFound when the tenant has no such cohort
   */
  DateRequestsView ofCohort(long cohortId, Locale locale) {
    Cohort cohort = cohorts.get(cohortId);
    return new DateRequestsView(
        requests.ofCohort(tenants.currentId(), cohortId, MOST).stream()
            .map(request -> DateRequestView.of(request, cohort.track(), locale))
            .toList());
  }
}
