package io.waymark.testdb;

import io.waymark.migrations.Migrate;
import io.waymark.mysql.EmbeddedMySql;
import org.jspecify.annotations.Nullable;

/**
 * The database that tests run on: real MySQL, migrated to the newest version, one for the whole
 * JVM. The system property {@code db} chooses it: {@code embedded}, {@code container}, {@code url}
 * (JDBC_URL, JDBC_USER and JDBC_PASSWORD from the environment), or blank for embedded where that
 * runs, else container.
 *
 * @param jdbcUrl names the schema and sets sessions to UTC
 * @param description which one it is, for people
 */
public record DatabaseUnderTest(String jdbcUrl, String user, String password, String description) {
  private static @Nullable DatabaseUnderTest started;
  private static @Nullable RuntimeException refusal;

  /**
   * Starts it at the first call; later calls answer the same one, or the same refusal.
   *
   * @throws RuntimeException with one sentence when the chosen database cannot be had
   */
  public static synchronized DatabaseUnderTest shared() {
    if (refusal != null) {
      throw refusal;
    }
    if (started == null) {
      try {
        started = start(System.getProperty("db", "").strip());
      } catch (RuntimeException e) {
        refusal = e;
        throw e;
      }
    }
    return started;
  }

  private static DatabaseUnderTest start(String choice) {
    long began = System.nanoTime();
    var database =
        switch (choice) {
          case "" ->
              EmbeddedMySql.runsHere() ? EmbeddedDatabase.start() : ContainerDatabase.start();
          case "embedded" -> EmbeddedDatabase.start();
          case "container" -> ContainerDatabase.start();
          case "url" -> OwnDatabase.untilTheEnd(System.getenv());
          default ->
              throw new IllegalStateException(
                  "-Ddb=%s is unknown; use embedded, container or url.".formatted(choice));
        };
    Migrate.migrate(database.jdbcUrl(), database.user(), database.password());
    System.out.printf(
        "Database under test: %s (ready after %d ms)%n",
        database.description(), (System.nanoTime() - began) / 1_000_000);
    return database;
  }
}
