package io.waymark.demo;

import io.micronaut.context.annotation.Requires;
import io.waymark.track.PublishedTrack;
import jakarta.inject.Singleton;

/**
 * Offers each organisation's program and runs its cohorts: one is through, one is at it, one waits
 * for mentors.
 */
@Singleton
@Requires(env = SeedDemo.ENVIRONMENT)
class DemoPrograms {
  private final DemoOffer offer;
  private final DemoCohorts cohorts;
  private final DemoPairing pairing;
  private final DemoEnrolling enrolling;
  private final DemoDrafts drafts;

  DemoPrograms(
      DemoOffer offer,
      DemoCohorts cohorts,
      DemoPairing pairing,
      DemoEnrolling enrolling,
      DemoDrafts drafts) {
    this.offer = offer;
    this.cohorts = cohorts;
    this.pairing = pairing;
    this.enrolling = enrolling;
    this.drafts = drafts;
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
    pairing.tell(stage, program, track);
    enrolling.tell(stage, program, track);
    drafts.tell(program, track);
  }
}
