package io.waymark.health;

import io.micronaut.context.annotation.Context;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.waymark.migrations.SchemaVersion;
import io.waymark.shared.startup.StartupRefused;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;

/** The schema in the database, held against the one that this build was made for. */
@Context
class Schema {
  private static final String NEWEST =
      "SELECT version FROM flyway_schema_history WHERE version IS NOT NULL AND success"
          + " ORDER BY installed_rank DESC LIMIT 1";

  private final DataSource database;
  private final String known;

  /** Refuses an older or newer schema at the start, rather than at some request. */
  Schema(DataSource database) {
    this.database = DelegatingDataSource.unwrapDataSource(database);
    this.known = requireKnown(this.database);
  }

  /**
   * @throws SQLException when the database does not answer
   */
  boolean isKnown() throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var newest = statement.executeQuery(NEWEST)) {
      return newest.next() && known.equals(newest.getString(1));
    }
  }

  private static String requireKnown(DataSource database) {
    try {
      var version = SchemaVersion.of(database);
      version.requireNewest();
      return String.valueOf(version.newest());
    } catch (IllegalStateException e) {
      throw new StartupRefused(String.valueOf(e.getMessage()));
    } catch (FlywayException e) {
      throw new StartupRefused("The database does not answer: check JDBC_URL and its server.");
    }
  }
}
