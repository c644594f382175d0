package io.waymark.testdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
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

  @Test
  void aSchemaThatHoldsTablesIsNotBorrowed() {
    var environment =
        Map.of(
            "JDBC_URL", database.jdbcUrl(),
            "JDBC_USER", database.user(),
            "JDBC_PASSWORD", database.password());

    assertThatThrownBy(() -> OwnDatabase.borrow(environment))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("name an empty one");
  }

  @Test
  void aDatabaseThatDoesNotAnswerIsNamed() {
    var environment =
        Map.of("JDBC_URL", "jdbc:mysql://127.0.0.1:1/none", "JDBC_USER", "u", "JDBC_PASSWORD", "p");

    assertThatThrownBy(() -> OwnDatabase.borrow(environment))
        .hasMessageStartingWith("No database answers at jdbc:mysql://127.0.0.1:1/none");
  }

  @Test
  void aMissingSettingIsNamed() {
    assertThatThrownBy(() -> OwnDatabase.borrow(Map.of()))
        .hasMessage("-Ddb=url needs JDBC_URL in the environment.");
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
