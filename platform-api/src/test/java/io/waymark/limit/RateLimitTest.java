package io.waymark.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.Environment;
import io.micronaut.runtime.server.EmbeddedServer;
import io.waymark.support.Answer;
import io.waymark.support.Api;
import io.waymark.support.Caller;
import io.waymark.support.Organisation;
import io.waymark.support.Person;
import io.waymark.support.TestClock;
import io.waymark.testdb.DatabaseUnderTest;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A server of its own with small limits, and a clock that moves when it is told to. */
class RateLimitTest {
  private static final int SESSION = 6;
  private static final int ACCOUNT = 9;
  private static final int ADDRESS = 20;
  private static final int ANONYMOUS = 3;
  private static final EmbeddedServer SERVER = limited();

  private final Person ann = Organisation.employer().participant("Ann");

  @BeforeEach
  void aMinuteLater() {
    SERVER.getApplicationContext().getBean(TestClock.class).forward(Duration.ofMinutes(1));
  }

  @AfterAll
  static void stop() {
    SERVER.stop();
  }

  @Test
  void everyAnswerTellsWhatIsLeft() {
    var answer = me(here(ann.calls())).isOk();

    assertThat(header(answer, "RateLimit-Policy"))
        .isEqualTo("\"address\";q=20;w=60, \"session\";q=6;w=60, \"account\";q=9;w=60");
    assertThat(header(answer, "RateLimit")).isEqualTo("\"session\";r=5;t=10");
  }

  @Test
  void aSessionThatAsksTooMuchIsToldWhenToGoOn() {
    var session = here(ann.calls());
    times(SESSION, () -> me(session).isOk());

    var refused = me(session).refuses(429, "request.too_many");

    assertThat(header(refused, "Retry-After")).isEqualTo("10");
    assertThat(header(refused, "RateLimit")).startsWith("\"session\";r=0;t=60");
    assertThat(header(refused, "X-Content-Type-Options")).isEqualTo("nosniff");
    me(here(Organisation.employer().participant("Bo").calls())).isOk();
    SERVER.getApplicationContext().getBean(TestClock.class).forward(Duration.ofSeconds(10));
    me(session).isOk();
    me(session).refuses(429, "request.too_many");
  }

  @Test
  void moreSessionsDoNotGiveAPersonMoreThanTheAccountMay() {
    var one = here(ann.calls());
    times(SESSION, () -> me(one).isOk());
    var other = here(ann.calls());
    times(ACCOUNT - SESSION, () -> me(other).isOk());

    var refused = me(other).refuses(429, "request.too_many");

    assertThat(header(refused, "RateLimit")).startsWith("\"account\";r=0");
  }

  @Test
  void forgedTokensCountForTheirAddressAndNobodyElses() {
    var forger = from("192.0.2.7").with("Authorization", "Bearer forged");
    times(ADDRESS, () -> me(forger).refuses(401, "session.required"));

    me(forger).refuses(429, "request.too_many");

    me(from("192.0.2.8")).refuses(401, "session.required");
    me(here(ann.calls())).isOk();
  }

  @Test
  void manyAddressesOfOneNetworkAreOneCaller() {
    for (int i = 0; i < ADDRESS; i++) {
      me(from("2001:db8:1:2::" + i)).is(401);
    }

    me(from("2001:db8:1:2::ffff")).refuses(429, "request.too_many");
    me(from("2001:db8:1:3::1")).is(401);
  }

  @Test
  void strangersMayDoLessOftenWhatCostsAHashOrALetter() {
    var stranger = from("192.0.2.9");
    times(ANONYMOUS, () -> signIn(stranger).refuses(401, "session.credentials"));

    signIn(stranger).refuses(429, "request.too_many");
    stranger
        .post("/api/v1/password-resets", Map.of("email", ann.email()))
        .refuses(429, "request.too_many");

    stranger
        .post("/api/v1/sessions/refresh", Map.of("refreshToken", "unknown"))
        .refuses(401, "session.expired");
    me(stranger).refuses(401, "session.required");
  }

  @Test
  void whoWatchesOverTheNodeIsNeverRefused() {
    times(ADDRESS * 2, () -> from("192.0.2.10").get("/health/liveness").isOk());
  }

  private static Answer me(Caller caller) {
    return caller.get("/api/v1/me");
  }

  private static Answer signIn(Caller caller) {
    return caller.post(
        "/api/v1/sessions", Map.of("email", "nobody@limit.example", "password", "wrong"));
  }

  private static Caller here(Caller caller) {
    return new Caller(SERVER.getURI(), caller.headers());
  }

  /** As the UI, which passes the address of the browser on. */
  private static Caller from(String address) {
    return new Caller(SERVER.getURI(), Map.of("X-Forwarded-For", address));
  }

  private static String header(Answer answer, String name) {
    return answer.headers().firstValue(name).orElse("none");
  }

  private static void times(int count, Runnable call) {
    for (int i = 0; i < count; i++) {
      call.run();
    }
  }

  private static EmbeddedServer limited() {
    var settings = new HashMap<>(Api.settings(DatabaseUnderTest.shared()));
    settings.put("waymark.limits.session", SESSION);
    settings.put("waymark.limits.account", ACCOUNT);
    settings.put("waymark.limits.address", ADDRESS);
    settings.put("waymark.limits.anonymous", ANONYMOUS);
    return ApplicationContext.run(EmbeddedServer.class, settings, Environment.TEST);
  }
}
