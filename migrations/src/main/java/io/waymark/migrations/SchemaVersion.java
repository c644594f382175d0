package io.waymark.migrations;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Where a schema stands, read in one statement and without Flyway, which is slow to start.
 *
 * @param installed the version that the database has; null when it was never migrated
 * @param failed whether the migration to that version broke off
 */
public record SchemaVersion(@Nullable String installed, boolean failed) {
  /** Flyway goes no further than a failure, so the last row says it all. */
  private static final String LAST =
      "SELECT version, success FROM flyway_schema_history WHERE version IS NOT NULL"
          + " ORDER BY installed_rank DESC LIMIT 1";

  private static final String NO_SUCH_TABLE = "42S02";

  /**
   * @throws SQLException when the database does not answer
   */
  public static SchemaVersion of(Connection database) throws SQLException {
    try (var statement = database.createStatement();
        var last = statement.executeQuery(LAST)) {
      return last.next()
          ? new SchemaVersion(last.getString(1), !last.getBoolean(2))
          : new SchemaVersion(null, false);
    } catch (SQLException e) {
      if (NO_SUCH_TABLE.equals(e.getSQLState())) {
        return new SchemaVersion(null, false);
      }
      throw e;
    }
  }

  /** Whether it is what this build was made for: neither older nor newer nor half of it. */
  public boolean isNewest() {
    return !failed && ShippedMigrations.NEWEST.equals(installed);
  }

  /**
   * For a server's start: it must not run on a schema that it was not built for.
   *
   * @throws IllegalStateException with one sentence that says what to do
   */
  public void requireNewest() {
    if (!isNewest()) {
      throw new IllegalStateException(complaint());
    }
  }

  private String complaint() {
    if (failed) {
      return "The migration of the database's schema to version %s broke off; repair it and run the migrations again."
          .formatted(installed);
    }
    if (installed == null || ShippedMigrations.VERSIONS.contains(installed)) {
      return "The database's schema is at version %s and this build needs %s; run the migrations of this build first."
          .formatted(installed == null ? "none" : installed, ShippedMigrations.NEWEST);
    }
    return "The database's schema is at version %s, and this build knows none after %s; start the build that it was made for."
        .formatted(installed, ShippedMigrations.NEWEST);
  }
}
