package io.waymark.demo;

import io.micronaut.context.annotation.Requires;
import io.waymark.setting.ChangeProfile;
import io.waymark.setting.ChangeWorkingTime;
import io.waymark.setting.Holiday;
import io.waymark.setting.Logos;
import io.waymark.setting.Settings;
import io.waymark.tenancy.Actor;
import io.waymark.tenancy.Role;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;

/** How a demo organisation is set up, by its owner. In the scope of its tenant. */
@Singleton
@Requires(env = SeedDemo.ENVIRONMENT)
class DemoSettings {
  private static final String WHATEVER_IT_IS = "*";

  private final Settings settings;
  private final Logos logos;
  private final DemoAuthor author;

  DemoSettings(Settings settings, Logos logos, DemoAuthor author) {
    this.settings = settings;
    this.logos = logos;
    this.author = author;
  }

  void tell(DemoStage stage) {
    author.is(owner(stage));
    String zone = stage.tenant().people().getFirst().zone().getId();
    settings.profile(
        WHATEVER_IT_IS, new ChangeProfile(stage.tenant().name(), zone, stage.tenant().language()));
    settings.accent(WHATEVER_IT_IS, stage.tenant().accent());
    var present = settings.read();
    settings.workingTime(
        WHATEVER_IT_IS,
        new ChangeWorkingTime(present.workingDays(), present.replyTargetDays(), holidays(stage)));
    hang("/demo/" + stage.tenant().slug() + ".png");
    author.is(stage.admin());
  }

  private static Actor owner(DemoStage stage) {
    return stage.members().stream()
        .filter(member -> member.is(Role.OWNER))
        .findFirst()
        .orElseThrow();
  }

  /** Of this year, in which the story is told, and of the next. */
  private static List<Holiday> holidays(DemoStage stage) {
    int year = stage.now().atOffset(ZoneOffset.UTC).getYear();
    return IntStream.rangeClosed(year, year + 1)
        .boxed()
        .flatMap(each -> stage.tenant().holidays().stream().map(holiday -> holiday.in(each)))
        .toList();
  }

  private void hang(String picture) {
    try (InputStream in = DemoSettings.class.getResourceAsStream(picture)) {
      if (in != null) {
        logos.change(WHATEVER_IT_IS, Base64.getEncoder().encodeToString(in.readAllBytes()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
