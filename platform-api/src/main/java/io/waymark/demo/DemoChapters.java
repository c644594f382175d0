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
  private final DemoSessions sessions;

  DemoChapters(
      DemoSettings settings, DemoTurnover turnover, DemoPrograms programs, DemoSessions sessions) {
    this.settings = settings;
    this.turnover = turnover;
    this.programs = programs;
    this.sessions = sessions;
  }

  void tell(DemoStage stage) {
    settings.tell(stage);
    turnover.tell(stage);
    programs.run(stage);
    sessions.tell(stage);
  }
}
