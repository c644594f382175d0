package io.waymark.demo;

import io.micronaut.context.annotation.Requires;
import io.waymark.calendar.CohortPlan;
import io.waymark.calendar.WeekSpan;
import io.waymark.cohort.CohortBreaks;
import io.waymark.cohort.CohortPlanning;
import io.waymark.cohort.NewCohort;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Opens a demo cohort, lets everybody in it live through their weeks, and completes it. */
@Singleton
@Requires(env = SeedDemo.ENVIRONMENT)
class DemoCohorts {
  private static final int CAPACITY = 15;

  private final SeedClock clock;
  private final CohortPlanning cohorts;
  private final CohortBreaks breaks;
  private final DemoParticipation participation;
  private final Telling telling;

  DemoCohorts(
      SeedClock clock,
      CohortPlanning cohorts,
      CohortBreaks breaks,
      DemoParticipation participation,
      Telling telling) {
    this.clock = clock;
    this.cohorts = cohorts;
    this.breaks = breaks;
    this.participation = participation;
    this.telling = telling;
  }

  /** What those who run a cohort write to its people. */
  @Singleton
  @Requires(env = SeedDemo.ENVIRONMENT)
  record Telling(DemoNudge nudge, DemoAnnouncement announcement) {}

  void run(DemoStage stage, DemoHistories histories, DemoCohortSetting setting) {
    LocalDate today = LocalDate.ofInstant(stage.now(), ZoneOffset.UTC);
    LocalDate startsOn = setting.run().startsOn(today);
    clock.at(startsOn.minusDays(40).atTime(9, 0).toInstant(ZoneOffset.UTC));
    long cohort = open(stage, setting, startsOn);
    List<WeekSpan> off = setting.run().breaks(today);
    off.forEach(span -> breaks.add(cohort, span));
    for (DemoHistory history : setting.run().people()) {
      participation.live(
          stage, histories, new DemoPart(cohort, setting.track(), startsOn, history));
    }
    if (setting.completed()) {
      clock.at(
          new CohortPlan(
                  startsOn,
                  setting.track().document().weeks(),
                  setting.track().document().cadence(),
                  off)
              .calendarWeeks()
              .getLast()
              .lastDay()
              .plusDays(6)
              .atTime(9, 0)
              .toInstant(ZoneOffset.UTC));
      cohorts.complete(cohort);
    } else {
      telling.nudge().nudge(stage, cohort);
      telling.announcement().tell(stage, cohort);
    }
  }

  private long open(DemoStage stage, DemoCohortSetting setting, LocalDate startsOn) {
    long cohort =
        cohorts.create(
            new NewCohort(
                setting.programId(),
                setting.track().versionId(),
                setting.name(),
                startsOn,
                stage.tenant().people().getFirst().zone(),
                CAPACITY));
    cohorts.open(cohort);
    return cohort;
  }
}
