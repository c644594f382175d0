package io.waymark.demo;

import io.micronaut.context.annotation.Requires;
import io.waymark.announcement.Announcements;
import io.waymark.announcement.SendAnnouncement;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Tells the cohort that runs something, two days ago. */
@Singleton
@Requires(env = SeedDemo.ENVIRONMENT)
class DemoAnnouncement {
  private static final Duration AGO = Duration.ofDays(2);

  private final SeedClock clock;
  private final Announcements announcements;

  DemoAnnouncement(SeedClock clock, Announcements announcements) {
    this.clock = clock;
    this.announcements = announcements;
  }

  void tell(DemoStage stage, long cohortId) {
    clock.at(stage.now().minus(AGO));
    announcements.send(stage.admin(), cohortId, said(stage.tenant().language()), stage.locale());
  }

  private static SendAnnouncement said(String language) {
    return language.equals("de")
        ? new SendAnnouncement(
            "Am Donnerstag reden wir über Pläne",
            "Bring den Plan mit, auf den du am stolzesten bist. Eine Seite genügt.",
            false)
        : new SendAnnouncement(
            "On Thursday we talk about plans",
            "Bring the plan that you are proudest of. One page will do.",
            false);
  }
}
