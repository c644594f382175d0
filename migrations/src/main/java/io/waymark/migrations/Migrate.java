package io.waymark.migrations;

import java.util.Map;
import java.util.Objects;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Brings a schema to the newest version. Run it once, on a direct connection, before the API
 * starts: Flyway holds a lock of the server's meanwhile.
 */
public final class Migrate {
  private Migrate() {}

  /** Reads JDBC_URL, JDBC_USER and JDBC_PASSWORD; ends with 1 and one sentence when it fails. */
  public static void main(String[] arguments) {
    try {
      var applied = migrate(setting("JDBC_URL"), setting("JDBC_USER"), setting("JDBC_PASSWORD"));
      System.out.printf("The schema is at its newest version; %d migrations ran.%n", applied);
    } catch (FlywayException | IllegalArgumentException e) {
      System.err.println("Migrating failed: " + e.getMessage());
      System.exit(1);
    }
  }

  /**
   * Does nothing when the schema is new enough already.
   *
   * @return how many migrations ran
   * @throws FlywayException when the database does not answer or a migration fails
   */
  public static int migrate(String url, String user, String password) {
    return configuration().dataSource(url, user, password).load().migrate().migrationsExecuted;
  }

  /**
   * Empties the schema: tables, data and all. For databases that only tests use.
   *
   * @throws FlywayException when the database does not answer
   */
  public static void empty(String url, String user, String password) {
    configuration().dataSource(url, user, password).cleanDisabled(false).load().clean();
  }

  private static FluentConfiguration configuration() {
    return Flyway.configure()
        .locations("classpath:db/migration")
        .failOnMissingLocations(true)
        .validateMigrationNaming(true);
  }

  private static String setting(String name) {
    Map<String, String> environment = System.getenv();
    return Objects.requireNonNull(
        environment.get(name), () -> "Set %s to the database to migrate.".formatted(name));
  }
}
