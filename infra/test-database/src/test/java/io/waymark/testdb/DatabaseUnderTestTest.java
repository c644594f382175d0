package io.waymark.testdb;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class DatabaseUnderTestTest {
  private final DatabaseUnderTest database = DatabaseUnderTest.shared();

  @Test
  void isMigratedMySql8InUtc() throws SQLException {
    assertThat(one("SELECT VERSION()")).startsWith("8.");
    assertThat(one("SELECT @@session.time_zone")).isEqualTo("+00:00");
    assertThat(one("SELECT MIN(success) FROM flyway_schema_history")).isEqualTo("1");
  }

  @Test
  void isStartedOnce() {
    assertThat(DatabaseUnderTest.shared()).isSameAs(database);
  }

  private String one(String sql) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
