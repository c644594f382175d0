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
  private final DemoDrafts drafts;

  DemoPrograms(DemoOffer offer, DemoCohorts cohorts, DemoDrafts drafts) {
    this.offer = offer;
    this.cohorts = cohorts;
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
    drafts.tell(program, track);
  }
}
