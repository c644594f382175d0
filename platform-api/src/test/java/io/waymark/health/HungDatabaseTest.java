package io.waymark.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.waymark.migrations.Migrate;
import io.waymark.mysql.EmbeddedMySql;
import io.waymark.support.Answer;
import io.waymark.support.ApiProcess;
import io.waymark.testdb.DatabaseUnderTest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mysqld that is there and does nothing: its connections stand, and nobody answers on them. */
class HungDatabaseTest {
  private static final Duration RECOVERY = Duration.ofSeconds(15);

  @TempDir Path home;

  @Test
  void itIsSaidWithinTwentyFiveSecondsAndPassesWithoutARestart() throws Exception {
    assumeTrue(EmbeddedMySql.runsHere());
    try (var mysql = EmbeddedMySql.startThrowaway(home.resolve("mysql"))) {
      Migrate.migrate(mysql.jdbcUrl(), mysql.user(), mysql.password());
      var database =
          new DatabaseUnderTest(mysql.jdbcUrl(), mysql.user(), mysql.password(), "one to hang");
      try (var api = ApiProcess.on(database)) {
        signIn(api).refuses(401, "session.credentials");
        signal("STOP", mysql.pid());
        long hung = System.nanoTime();

        var answer = signIn(api).refuses(503, "database.unavailable");

        assertThat(Duration.ofNanos(System.nanoTime() - hung)).isLessThan(Duration.ofSeconds(25));
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        api.anonymous().get("/health/liveness").isOk();
        api.anonymous().get("/health/readiness").is(503);

        signal("CONT", mysql.pid());

        awaitReady(api);
        signIn(api).refuses(401, "session.credentials");
      }
    }
  }

  private static void awaitReady(ApiProcess api) {
    long giveUp = System.nanoTime() + RECOVERY.toNanos();
    while (api.anonymous().get("/health/readiness").status() != 200) {
      assertThat(System.nanoTime()).as("it did not recover").isLessThan(giveUp);
    }
  }

  private static Answer signIn(ApiProcess api) {
    return api.anonymous()
        .post("/api/v1/sessions", Map.of("email", "ann@acme.example", "password", "wrong"));
  }

  private static void signal(String name, long pid) throws IOException {
    new ProcessBuilder("/bin/sh", "-c", "kill -%s %d".formatted(name, pid)).start().onExit().join();
  }
}
