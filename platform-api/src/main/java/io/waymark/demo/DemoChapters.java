package io.waymark.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;

/** What is told of a demo organisation, one after the other. In the scope of its tenant. */
@Singleton
@Requires(env = SeedDemo.ENVIRONMENT)
class DemoChapters {
  private final DemoSettings settings;
  private final DemoTurnover turnover;
  private final DemoPrograms programs;
  private final List<DemoChapter> further;

  DemoChapters(
      DemoSettings settings,
      DemoTurnover turnover,
      DemoPrograms programs,
      List<DemoChapter> further) {
    this.settings = settings;
    this.turnover = turnover;
    this.programs = programs;
    this.further = further;
  }

  void tell(DemoStage stage) {
    settings.tell(stage);
    DemoStage whole = turnover.join(stage);
    programs.run(whole);
    further.forEach(chapter -> chapter.tell(whole));
    turnover.tell(whole);
  }
}
