package io.waymark.demo;

import io.micronaut.context.annotation.Requires;
import io.waymark.enrolment.Enrolment;
import io.waymark.enrolment.Enrolments;
import io.waymark.nudge.Nudges;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;

/** Nudges whoever stood out in the cohort that runs, five days ago. */
@Singleton
@Requires(env = SeedDemo.ENVIRONMENT)
class DemoNudge {
  private static final Duration AGO = Duration.ofDays(5);

  private final SeedClock clock;
  private final Enrolments enrolments;
  private final Nudges nudges;

  DemoNudge(SeedClock clock, Enrolments enrolments, Nudges nudges) {
    this.clock = clock;
    this.enrolments = enrolments;
    this.nudges = nudges;
  }

  void nudge(DemoStage stage, long cohortId) {
    clock.at(stage.now().minus(AGO));
    List<Long> there =
        enrolments.inCohorts(List.of(cohortId)).stream()
            .filter(enrolment -> !enrolment.storedStatus().isOver())
            .map(Enrolment::membershipId)
            .toList();
    nudges.send(stage.admin(), cohortId, there, stage.locale());
  }
}
