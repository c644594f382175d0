package io.waymark.pairingboard;

import io.waymark.cohort.Cohort;
import io.waymark.cohort.Cohorts;
import io.waymark.exclusion.Exclusions;
import io.waymark.shared.problem.NotFound;
import io.waymark.tenancy.Tenants;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Reads what a board is made of, in as many statements for a few people as for many. */
@Singleton
class BoardStates {
  private final BoardReads reads;
  private final WeightsRepository weights;
  private final Cohorts cohorts;
  private final Exclusions exclusions;
  private final Moment moment;

  BoardStates(
      BoardReads reads,
      WeightsRepository weights,
      Cohorts cohorts,
      Exclusions exclusions,
      Moment moment) {
    this.reads = reads;
    this.weights = weights;
    this.cohorts = cohorts;
    this.exclusions = exclusions;
    this.moment = moment;
  }

  @Singleton
  record Moment(Tenants tenants, Clock clock) {}

  /**
   * @throws NotFound when the tenant has no such cohort
   */
  BoardState of(long cohortId) {
    return of(cohortId, reads.people(moment.tenants().currentId(), cohortId));
  }

  /**
   * Of one person alone.
   *
   * @throws NotFound when the tenant has no such enrolment
   */
  BoardState ofPerson(long enrolmentId) {
    PersonRead person =
        reads.person(moment.tenants().currentId(), enrolmentId).orElseThrow(NotFound::new);
    return of(person.cohortId(), List.of(person));
  }

  private BoardState of(long cohortId, List<PersonRead> people) {
    Cohort cohort = cohorts.get(cohortId);
    return new BoardState(
        cohort,
        people,
        reads.mentors(moment.tenants().currentId()),
        exclusions.ofCohort(cohortId),
        weights.findByCohortId(cohortId).orElse(null),
        day(cohort));
  }

  private LocalDate day(Cohort cohort) {
    LocalDate today = LocalDate.ofInstant(moment.clock().instant(), ZoneOffset.UTC);
    LocalDate starts = cohort.plan().startsOn();
    return starts.isAfter(today) ? starts : today;
  }
}
