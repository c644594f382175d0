package io.waymark.health;

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
import io.waymark.support.Wire;
import io.waymark.testdb.DatabaseUnderTest;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A server of its own, whose database can be taken away. */
class DatabaseGoneTest {
  private static final Duration RECOVERY = Duration.ofSeconds(15);
  private static final Wire WIRE = Wire.to(DatabaseUnderTest.shared().jdbcUrl());
  private static final EmbeddedServer SERVER = startedOver(WIRE);

  private final Person ann = Organisation.employer().participant("Ann");
  private final Caller caller = new Caller(SERVER.getURI(), ann.calls().headers());

  @BeforeEach
  void itWorks() {
    signIn().refuses(401, "session.credentials");
    caller.get("/api/v1/me").isOk();
  }

  @AfterEach
  void itWorksAgainWithoutARestart() throws Exception {
    WIRE.restore();
    long giveUp = System.nanoTime() + RECOVERY.toNanos();
    while (caller.get("/health/readiness").status() != 200 && System.nanoTime() < giveUp) {
      Thread.onSpinWait();
    }
    caller.get("/api/v1/me").isOk();
  }

  @AfterAll
  static void stop() {
    SERVER.stop();
    WIRE.close();
  }

  @Test
  void aRefusedConnectionIsSaidWithinFiveSeconds() {
    WIRE.cut();

    within(Duration.ofSeconds(5), () -> caller.get("/api/v1/me"));
    within(Duration.ofSeconds(5), () -> asks(ann));
    within(Duration.ofSeconds(5), this::signIn);
    caller.get("/health/liveness").isOk();
    caller.get("/health/readiness").is(503);
  }

  @Test
  void aSilentDatabaseIsSaidWithinTwentyFiveSeconds() {
    WIRE.silence();

    within(Duration.ofSeconds(25), () -> caller.get("/api/v1/me"));
  }

  /** A session that this server has not yet looked up. */
  private Answer asks(Person somebody) {
    return new Caller(SERVER.getURI(), somebody.calls().headers()).get("/api/v1/me");
  }

  private Answer signIn() {
    return new Caller(SERVER.getURI(), Map.of())
        .post("/api/v1/sessions", Map.of("email", ann.email(), "password", "wrong"));
  }

  private static void within(Duration limit, Supplier<Answer> call) {
    long start = System.nanoTime();
    var answer = call.get().refuses(503, "database.unavailable");

    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(limit);
    assertThat(answer.headers().firstValue("Retry-After")).isPresent();
  }

  private static EmbeddedServer startedOver(Wire wire) {
    var database = DatabaseUnderTest.shared();
    var settings = new HashMap<>(Api.settings(database));
    settings.put("datasources.default.url", wire.reroute(database.jdbcUrl()));
    var server = ApplicationContext.run(EmbeddedServer.class, settings, Environment.TEST);
    // It has a clock of its own, and the tokens are of the others' time.
    server.getApplicationContext().getBean(TestClock.class).set(Api.clock().instant());
    return server;
  }
}
