package io.waymark.testdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.waymark.mysql.EmbeddedMySql;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnDatabaseTest {
  private static final Duration LONG = Duration.ofSeconds(10);

  @TempDir static Path home;
  private static EmbeddedMySql mysql;
  private static Map<String, String> environment;

  private Connection connection;

  @BeforeAll
  static void startOneOfOnesOwn() {
    assumeTrue(EmbeddedMySql.runsHere());
    mysql = EmbeddedMySql.startThrowaway(home.resolve("mysql"));
    environment =
        Map.of(
            "JDBC_URL", mysql.jdbcUrl(),
            "JDBC_USER", mysql.user(),
            "JDBC_PASSWORD", mysql.password());
  }

  @AfterAll
  static void stopIt() {
    mysql.close();
  }

  /** On no schema, because whoever is on it uses it. */
  @BeforeEach
  void connect() throws SQLException {
    connection =
        DriverManager.getConnection(
            mysql.jdbcUrl().replace("/waymark?", "/?"), mysql.user(), mysql.password());
  }

  @AfterEach
  void disconnect() throws SQLException {
    connection.close();
  }

  @Test
  void itIsGivenBackEmpty() throws SQLException {
    try (var _ = OwnDatabase.borrow(environment, LONG)) {
      assertThat(tables()).isPositive();
    }
    assertThat(tables()).isZero();
  }

  @Test
  void whatAKilledRunLeftIsEmptiedFirst() throws SQLException {
    OwnDatabase.borrow(environment, LONG).abandon();
    change("CREATE TABLE waymark.left_over (id INT)");

    try (var _ = OwnDatabase.borrow(environment, LONG)) {
      assertThat(count("table_name = 'left_over'")).isZero();
    }
  }

  @Test
  void aSchemaThatHoldsTablesIsNotBorrowed() throws SQLException {
    change("CREATE TABLE waymark.somebodys (id INT)");
    try {
      assertThatThrownBy(() -> OwnDatabase.borrow(environment, LONG))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage(
              "The schema waymark holds 1 tables, and tests would change them; name an empty one.");
      assertThat(tables()).isOne();
    } finally {
      change("DROP TABLE waymark.somebodys");
    }
  }

  @Test
  void aSchemaInUseIsNotBorrowed() throws SQLException {
    try (var _ = OwnDatabase.borrow(environment, LONG)) {
      assertThatThrownBy(() -> OwnDatabase.borrow(environment, Duration.ZERO))
          .hasMessageStartingWith("The schema waymark is in use by another program");
      assertThat(tables()).isPositive();
    }
  }

  @Test
  void aDatabaseThatDoesNotAnswerIsNamed() {
    var gone =
        Map.of("JDBC_URL", "jdbc:mysql://127.0.0.1:1/none", "JDBC_USER", "u", "JDBC_PASSWORD", "p");

    assertThatThrownBy(() -> OwnDatabase.borrow(gone, LONG))
        .hasMessageStartingWith("No database answers at jdbc:mysql://127.0.0.1:1/none");
  }

  @Test
  void aMissingSettingIsNamed() {
    assertThatThrownBy(() -> OwnDatabase.borrow(Map.of(), LONG))
        .hasMessage("-Ddb=url needs JDBC_URL in the environment.");
  }

  private int tables() throws SQLException {
    return count("TRUE");
  }

  private int count(String condition) throws SQLException {
    try (var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = 'waymark' AND "
                    + condition)) {
      rows.next();
      return rows.getInt(1);
    }
  }

  private void change(String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
