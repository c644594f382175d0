package io.waymark.health;

import io.micronaut.context.annotation.Context;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.waymark.migrations.SchemaVersion;
import io.waymark.shared.startup.StartupRefused;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The schema in the database, held against the one that this build was made for. */
@Context
class Schema {
  private final DataSource database;

  /** Refuses an older or newer schema at the start, rather than at some request. */
  Schema(DataSource database) {
    this.database = DelegatingDataSource.unwrapDataSource(database);
    requireKnown();
  }

  /**
   * @throws SQLException when the database does not answer
   */
  boolean isKnown() throws SQLException {
    return version().isNewest();
  }

  private void requireKnown() {
    try {
      version().requireNewest();
    } catch (IllegalStateException e) {
      throw new StartupRefused(String.valueOf(e.getMessage()));
    } catch (SQLException e) {
      throw new StartupRefused("The database does not answer: check JDBC_URL and its server.");
    }
  }

  private SchemaVersion version() throws SQLException {
    try (var connection = database.getConnection()) {
      return SchemaVersion.of(connection);
    }
  }
}
