package io.waymark.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;

/** What is told of a demo organisation, one after the other. In the scope of its tenant. */
@Singleton
@Requires(env = SeedDemo.ENVIRONMENT)
class DemoChapters {
  private final DemoSettings settings;
  private final DemoTurnover turnover;
  private final DemoPrograms programs;
  private final DemoDates dates;
  private final DemoNextCohort next;

  DemoChapters(
      DemoSettings settings,
      DemoTurnover turnover,
      DemoPrograms programs,
      DemoDates dates,
      DemoNextCohort next) {
    this.settings = settings;
    this.turnover = turnover;
    this.programs = programs;
    this.dates = dates;
    this.next = next;
  }

  void tell(DemoStage stage) {
    settings.tell(stage);
    DemoStage whole = turnover.join(stage);
    programs.run(whole);
    dates.tell(whole);
    next.tell(whole);
    turnover.tell(whole);
  }
}
