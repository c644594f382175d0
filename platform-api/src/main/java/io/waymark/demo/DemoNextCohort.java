package io.waymark.demo;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Order;
import io.waymark.cohort.Cohort;
import io.waymark.cohort.CohortPlanning;
import io.waymark.cohort.Cohorts;
import io.waymark.cohort.NewCohort;
import io.waymark.enrolment.Enrolling;
import io.waymark.enrolment.Enrolments;
import io.waymark.shared.text.Text;
import io.waymark.tenancy.Actor;
import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** A cohort that begins in a few weeks, so that its start can still be moved. */
@Singleton
@Order(2)
@Requires(env = SeedDemo.ENVIRONMENT)
class DemoNextCohort implements DemoChapter {
  private static final Text NAME = new Text("Fourth group", "Vierte Gruppe");
  private static final int WEEKS_AHEAD = 4;
  private static final int CAPACITY = 12;
  private static final List<Integer> PEOPLE = List.of(10, 11);

  private final SeedClock clock;
  private final Cohorts cohorts;
  private final CohortPlanning planning;
  private final Enrolling enrolling;
  private final Enrolments enrolments;

  DemoNextCohort(
      SeedClock clock,
      Cohorts cohorts,
      CohortPlanning planning,
      Enrolling enrolling,
      Enrolments enrolments) {
    this.clock = clock;
    this.cohorts = cohorts;
    this.planning = planning;
    this.enrolling = enrolling;
    this.enrolments = enrolments;
  }

  @Override
  public void tell(DemoStage stage) {
    clock.at(stage.now().minus(Duration.ofDays(3)));
    Cohort like = cohorts.get(enrolments.own(stage.participant(0)).getFirst().cohortId());
    long cohort =
        planning.create(
            new NewCohort(
                like.programId(),
                like.track().versionId(),
                NAME.in(stage.locale()),
                startsOn(stage),
                like.zone(),
                CAPACITY));
    planning.open(cohort);
    for (int number : PEOPLE) {
      Actor participant = stage.participant(number);
      enrolling.activate(enrolling.enrol(cohort, participant.membershipId()));
    }
    clock.at(stage.now());
  }

  private static LocalDate startsOn(DemoStage stage) {
    return LocalDate.ofInstant(stage.now(), ZoneOffset.UTC)
        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
        .plusWeeks(WEEKS_AHEAD);
  }
}
