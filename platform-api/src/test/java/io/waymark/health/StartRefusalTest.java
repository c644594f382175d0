package io.waymark.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.Environment;
import io.micronaut.core.value.MapPropertyResolver;
import io.waymark.shared.startup.StartupRefused;
import io.waymark.shared.startup.StartupRules;
import io.waymark.support.Api;
import io.waymark.support.Database;
import io.waymark.testdb.DatabaseUnderTest;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StartRefusalTest {
  private static final String ENCRYPTED = "jdbc:mysql://db.example/waymark";
  private static final String HISTORY =
      "INSERT INTO flyway_schema_history (installed_rank, version, description, type, script,"
          + " installed_by, execution_time, success) VALUES (?, ?, 'x', 'SQL', 'x.sql', 'x', 1, ?)";
  private static final String FORGET = "DELETE FROM flyway_schema_history WHERE installed_rank = ?";

  /** The server that the other tests share must not be started on what is broken here. */
  @BeforeAll
  static void theSharedServerRuns() {
    Api.anonymous().get("/health/readiness").isOk();
  }

  @ParameterizedTest
  @CsvSource({
    "'', development, missing or too short",
    "c2hvcnQ=, development, missing or too short",
    "'', production, missing or too short",
    "not base64!, development, not base64",
  })
  void withoutAGoodKeyInAnyMode(String key, String mode, String reason) {
    refused(Map.of("waymark.jwt-key", key, "waymark.mode", mode), reason);
  }

  @Test
  void inAModeThatDoesNotExist() {
    refused(Map.of("waymark.mode", "prod"), "WAYMARK_MODE is production or development");
  }

  @ParameterizedTest
  @CsvSource({
    "?sslMode=DISABLED, sslMode=DISABLED",
    "?a=b&sslmode=disabled, sslMode=DISABLED",
    "?useSSL=false, useSSL=false",
    "?allowPublicKeyRetrieval=true, allowPublicKeyRetrieval",
  })
  void inProductionWithAnOpenDoorToTheDatabase(String parameters, String reason) {
    refused(
        Map.of("waymark.mode", "production", "datasources.default.url", ENCRYPTED + parameters),
        reason);
  }

  @Test
  void inProductionWithDemoData() {
    refused(
        Map.of(
            "waymark.mode",
            "production",
            "waymark.demo",
            true,
            "datasources.default.url",
            ENCRYPTED),
        "WAYMARK_DEMO=true needs WAYMARK_MODE=development");
  }

  @Test
  void inProductionWithSignOnsOfThisMachine() {
    refused(
        Map.of(
            "waymark.mode",
            "production",
            "waymark.sign-on.private",
            true,
            "datasources.default.url",
            ENCRYPTED),
        "WAYMARK_SIGN_ON_PRIVATE=true needs WAYMARK_MODE=development");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "mail.example", "smtp:nowhere", "http://mail.example", "smtp://a b"})
  void withoutAWayForMailWhereJobsRun(String url) {
    refused(Map.of("waymark.jobs", true, "waymark.mail.url", url), "Set MAIL_URL");
  }

  @Test
  void inProductionWithMailThatOnlyFillsAFolder() {
    refused(
        Map.of(
            "waymark.mode",
            "production",
            "waymark.jobs",
            true,
            "waymark.mail.url",
            "file:///tmp/letters",
            "datasources.default.url",
            ENCRYPTED),
        "MAIL_URL=file:) needs WAYMARK_MODE=development");
  }

  @Test
  void withoutADatabase() {
    refused(
        Map.of("datasources.default.url", "jdbc:mysql://127.0.0.1:1/waymark"),
        "The database does not answer");
  }

  @Test
  void theKeyIsAskedForWhoeverStartsIt() {
    var settings = new HashMap<>(Api.settings(DatabaseUnderTest.shared()));
    settings.remove("waymark.jwt-key");

    var failure = catchThrowable(() -> ApplicationContext.run(settings, Environment.TEST).close());

    assertThat(StartupRefused.sentence(failure)).contains("missing or too short");
  }

  @Test
  void withoutASettingForTheDatabase() {
    refused(Map.of("datasources.default.url", ""), "JDBC_URL");
  }

  @Test
  void onASchemaOfANewerBuild() throws SQLException {
    Database.change(HISTORY, 9999, "999912310000", 1);
    try {
      refused(Map.of(), "The database's schema is at version 999912310000, and this build knows");
      Api.anonymous().get("/health/readiness").is(503);
    } finally {
      Database.change(FORGET, 9999);
    }
    Api.anonymous().get("/health/readiness").isOk();
  }

  @Test
  void onASchemaOfAnOlderBuild() throws SQLException {
    var newest =
        Database.rows(
                "SELECT installed_rank, version FROM flyway_schema_history"
                    + " ORDER BY installed_rank DESC LIMIT 1")
            .getFirst();
    var rank = Objects.requireNonNull(newest.get(0));
    var version = Objects.requireNonNull(newest.get(1));
    Database.change(FORGET, rank);
    try {
      refused(Map.of(), "and this build needs " + version + "; run the migrations");
      Api.anonymous().get("/health/readiness").is(503);
    } finally {
      Database.change(HISTORY, rank, version, 1);
    }
  }

  @Test
  void onASchemaWhoseMigrationBrokeOff() throws SQLException {
    Database.change(HISTORY, 9999, "202601010000", 0);
    try {
      refused(Map.of(), "to version 202601010000 broke off; repair it");
      Api.anonymous().get("/health/readiness").is(503);
    } finally {
      Database.change(FORGET, 9999);
    }
  }

  @Test
  void onASchemaThatWasNeverMigrated() throws SQLException {
    Database.change("RENAME TABLE flyway_schema_history TO elsewhere");
    try {
      refused(Map.of(), "The database's schema is at version none and this build needs");
    } finally {
      Database.change("RENAME TABLE elsewhere TO flyway_schema_history");
    }
  }

  private static void refused(Map<String, Object> changed, String reason) {
    var settings = new HashMap<>(Api.settings(DatabaseUnderTest.shared()));
    settings.putAll(changed);
    var failure = catchThrowable(() -> start(settings));

    assertThat(failure).isNotNull();
    assertThat(StartupRefused.sentence(failure)).contains(reason).doesNotContain("\n");
  }

  /** As the application does it: the settings first, then what they lead to. */
  private static void start(Map<String, Object> settings) {
    StartupRules.check(new MapPropertyResolver(settings));
    ApplicationContext.run(settings, Environment.TEST).close();
  }
}
