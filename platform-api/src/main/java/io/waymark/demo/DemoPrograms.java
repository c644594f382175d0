package io.waymark.demo;

import io.micronaut.context.annotation.Requires;
import io.waymark.track.PublishedTrack;
import jakarta.inject.Singleton;

/** Offers each organisation's program and runs its two cohorts: one is through, one is at it. */
@Singleton
@Requires(env = SeedDemo.ENVIRONMENT)
class DemoPrograms {
  private final DemoOffer offer;
  private final DemoCohorts cohorts;
  private final DemoEnrolling enrolling;

  DemoPrograms(DemoOffer offer, DemoCohorts cohorts, DemoEnrolling enrolling) {
    this.offer = offer;
    this.cohorts = cohorts;
    this.enrolling = enrolling;
  }

  void run(DemoStage stage) {
    long program = offer.program(stage.tenant());
    PublishedTrack track = offer.track(program);
    DemoHistories histories = DemoHistories.shipped();
    cohorts.run(
        stage,
        histories,
        new DemoCohortSetting(
            program, track, stage.tenant().completedCohort(), histories.completed(), true));
    cohorts.run(
        stage,
        histories,
        new DemoCohortSetting(
            program, track, stage.tenant().runningCohort(), histories.running(), false));
    enrolling.tell(stage, program, track);
  }
}
