package io.waymark.testdb;

import io.waymark.migrations.Migrate;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** A MySQL of the developer's own, borrowed empty and given back empty. */
final class OwnDatabase {
  private static final String SESSION =
      "connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true";

  private OwnDatabase() {}

  static DatabaseUnderTest borrow(Map<String, String> environment) {
    String url = inUtc(setting(environment, "JDBC_URL"));
    String user = setting(environment, "JDBC_USER");
    String password = setting(environment, "JDBC_PASSWORD");
    try (Connection connection = DriverManager.getConnection(url, user, password)) {
      requireEmpty(connection);
      var database =
          new DatabaseUnderTest(
              url, user, password, "%s at %s".formatted(version(connection), url));
      Runtime.getRuntime()
          .addShutdownHook(new Thread(() -> Migrate.empty(url, user, password), "empty-schema"));
      return database;
    } catch (SQLException e) {
      throw new IllegalStateException(
          "No database answers at %s: %s".formatted(url, e.getMessage()), e);
    }
  }

  static String inUtc(String url) {
    if (url.contains("connectionTimeZone=")) {
      return url;
    }
    return url + (url.contains("?") ? "&" : "?") + SESSION;
  }

  private static void requireEmpty(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = DATABASE()")) {
      rows.next();
      if (rows.getInt(1) > 0) {
        throw new IllegalStateException(
            "The schema %s holds %d tables, and tests would change them; name an empty one."
                .formatted(connection.getCatalog(), rows.getInt(1)));
      }
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
