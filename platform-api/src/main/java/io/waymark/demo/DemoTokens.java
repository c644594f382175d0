package io.waymark.demo;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.token.validator.TokenValidator;
import io.waymark.apitoken.ApiTokens;
import io.waymark.apitoken.MakeApiToken;
import io.waymark.provisioning.ConnectDirectory;
import io.waymark.provisioning.Directories;
import io.waymark.tenancy.Actor;
import io.waymark.tenancy.Role;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import reactor.core.publisher.Flux;

/** Which programs act in a demo organisation, and its directory. In the scope of its tenant. */
@Singleton
@Requires(env = SeedDemo.ENVIRONMENT)
class DemoTokens {
  private final SeedClock clock;
  private final ApiTokens tokens;
  private final Directories directories;
  private final List<TokenValidator<HttpRequest<?>>> validators;

  DemoTokens(
      SeedClock clock,
      ApiTokens tokens,
      Directories directories,
      List<TokenValidator<HttpRequest<?>>> validators) {
    this.clock = clock;
    this.tokens = tokens;
    this.directories = directories;
    this.validators = validators;
  }

  /** The clock is where it was when this is told. */
  void tell(DemoStage stage) {
    Instant before = clock.instant();
    boolean german = stage.locale().getLanguage().equals("de");
    clock.at(stage.now().minus(Duration.ofDays(41)));
    make(stage.admin(), Role.ADMIN, german ? "Kalenderabgleich" : "Calendar sync", 30);
    clock.at(stage.now().minus(Duration.ofDays(20)));
    var report = make(stage.admin(), Role.ADMIN, german ? "Wochenbericht" : "Weekly report", 90);
    stage.members().stream()
        .filter(member -> member.is(Role.OWNER))
        .findFirst()
        .ifPresent(owner -> connect(stage, owner, german));
    use(report, stage.now().minus(Duration.ofHours(5)));
    clock.at(before);
  }

  private void connect(DemoStage stage, Actor owner, boolean german) {
    make(owner, Role.OWNER, german ? "Protokoll sichern" : "Audit log backup", 365);
    var directory = directories.connect(owner, new ConnectDirectory("Okta"));
    use(directory.token(), stage.now().minus(Duration.ofMinutes(12)));
  }

  private String make(Actor actor, Role role, String name, int days) {
    return tokens.make(actor, new MakeApiToken(name, Set.of(role), days)).token();
  }

  /** As the API would be asked. */
  private void use(String token, Instant when) {
    clock.at(when);
    Flux.fromIterable(validators)
        .concatMap(validator -> validator.validateToken(token, null))
        .blockLast();
  }
}
