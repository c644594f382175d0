package io.waymark.testdb;

import io.waymark.migrations.Migrate;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;

/**
 * A MySQL of the developer's own, borrowed empty and given back empty. What a run filled bears a
 * mark, so that the next one may empty it should the first have been killed.
 */
final class OwnDatabase implements AutoCloseable {
  private static final String SESSION =
      "connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true";
  private static final String MARK = "Filled by tests, which may empty the schema.";

  /** As long as a process of an earlier run may take to stop. */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Connection claim;
  private final DatabaseUnderTest database;

  private OwnDatabase(Connection claim, DatabaseUnderTest database) {
    this.claim = claim;
    this.database = database;
  }

  /** Answers it migrated; it is given back when the JVM ends. */
  static DatabaseUnderTest untilTheEnd(Map<String, String> environment) {
    var own = borrow(environment, PATIENCE);
    Runtime.getRuntime().addShutdownHook(new Thread(own::close, "empty-schema"));
    return own.database;
  }

  /**
   * @param patience how long to wait for others to leave the schema
   * @throws IllegalStateException with one sentence when it cannot be had
   */
  static OwnDatabase borrow(Map<String, String> environment, Duration patience) {
    String url = inUtc(setting(environment, "JDBC_URL"));
    String user = setting(environment, "JDBC_USER");
    String password = setting(environment, "JDBC_PASSWORD");
    try {
      var claim = DriverManager.getConnection(url, user, password);
      var database =
          new DatabaseUnderTest(url, user, password, "%s at %s".formatted(version(claim), url));
      try {
        fill(claim, database, patience);
      } catch (SQLException | RuntimeException e) {
        claim.close();
        throw e;
      }
      return new OwnDatabase(claim, database);
    } catch (SQLException e) {
      throw new IllegalStateException(
          "No database answers at %s: %s".formatted(url, e.getMessage()), e);
    }
  }

  /** Lets go of it as a killed run does. */
  void abandon() throws SQLException {
    claim.close();
  }

  /** Gives it back empty. */
  @Override
  public void close() {
    empty(database);
    try {
      abandon();
    } catch (SQLException e) {
      throw new IllegalStateException("The schema is empty, and its connection broke", e);
    }
  }

  static String inUtc(String url) {
    if (url.contains("connectionTimeZone=")) {
      return url;
    }
    return url + (url.contains("?") ? "&" : "?") + SESSION;
  }

  private static void fill(Connection claim, DatabaseUnderTest database, Duration patience)
      throws SQLException {
    requireNobodyElse(claim, patience);
    if (isMarked(claim)) {
      empty(database);
    }
    requireEmpty(claim);
    Migrate.migrate(database.jdbcUrl(), database.user(), database.password());
    try (var statement = claim.createStatement()) {
      statement.execute("ALTER TABLE flyway_schema_history COMMENT = '%s'".formatted(MARK));
    }
  }

  private static void empty(DatabaseUnderTest database) {
    Migrate.empty(database.jdbcUrl(), database.user(), database.password());
  }

  private static void requireNobodyElse(Connection claim, Duration patience) throws SQLException {
    long end = System.nanoTime() + patience.toNanos();
    while (count(
            claim,
            "SELECT COUNT(*) FROM information_schema.processlist"
                + " WHERE db = DATABASE() AND id <> CONNECTION_ID()")
        > 0) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException(
            "The schema %s is in use by another program; stop that one, or name another schema."
                .formatted(claim.getCatalog()));
      }
      Thread.onSpinWait();
    }
  }

  private static boolean isMarked(Connection claim) throws SQLException {
    return count(
            claim,
            "SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = DATABASE()"
                + " AND table_name = 'flyway_schema_history' AND table_comment = '%s'"
                    .formatted(MARK))
        > 0;
  }

  private static void requireEmpty(Connection claim) throws SQLException {
    int tables =
        count(
            claim,
            "SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = DATABASE()");
    if (tables > 0) {
      throw new IllegalStateException(
          "The schema %s holds %d tables, and tests would change them; name an empty one."
              .formatted(claim.getCatalog(), tables));
    }
  }

  private static int count(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getInt(1);
    }
  }

  private static String version(Connection connection) throws SQLException {
    var about = connection.getMetaData();
    return about.getDatabaseProductName() + " " + about.getDatabaseProductVersion();
  }

  private static String setting(Map<String, String> environment, String name) {
    String value = environment.get(name);
    if (value == null) {
      throw new IllegalStateException("-Ddb=url needs %s in the environment.".formatted(name));
    }
    return value;
  }
}
