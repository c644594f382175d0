package io.waymark.demo;

import io.micronaut.context.annotation.Requires;
import io.waymark.tenancy.Tenants;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;

/** Makes the demo's organisations, each with its people and its program. */
@Singleton
@Requires(env = SeedDemo.ENVIRONMENT)
class DemoSeeder {
  private static final Duration BEFORE_ANYTHING = Duration.ofDays(300);

  private final SeedClock clock;
  private final DemoPeople people;
  private final DemoChapters chapters;
  private final DemoSeedRepository seeds;

  DemoSeeder(SeedClock clock, DemoPeople people, DemoChapters chapters, DemoSeedRepository seeds) {
    this.clock = clock;
    this.people = people;
    this.chapters = chapters;
    this.seeds = seeds;
  }

  void seed(Instant now) {
    DemoTexts texts = DemoTextsReader.shipped();
    clock.at(now.minus(BEFORE_ANYTHING));
    people.runInstallation();
    for (DemoTenant tenant : texts.tenants()) {
      clock.at(now.minus(BEFORE_ANYTHING));
      DemoStage stage = new DemoStage(tenant, texts, people.join(tenant), now);
      Tenants.within(stage.tenantId(), () -> chapters.tell(stage));
      seeds.save(new DemoSeed(stage.tenantId(), now));
    }
  }
}
