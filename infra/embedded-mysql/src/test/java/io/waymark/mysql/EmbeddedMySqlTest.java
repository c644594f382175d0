package io.waymark.mysql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedMySqlTest {
  @TempDir Path home;

  @Test
  void keepsItsDataBetweenRunsAndChangesItsPassword() throws Exception {
    String password;
    try (var mysql = EmbeddedMySql.start(home, 0)) {
      password = mysql.password();
      execute(mysql, "CREATE TABLE kept (id BIGINT PRIMARY KEY)");
    }
    try (var mysql = EmbeddedMySql.start(home, 0)) {
      assertThat(mysql.password()).isNotEqualTo(password);
      execute(mysql, "INSERT INTO kept VALUES (1)");
      assertThatThrownBy(() -> DriverManager.getConnection(mysql.jdbcUrl(), "root", ""))
          .isInstanceOf(SQLException.class);
    }
    assertThat(home.resolve("accounts.sql")).doesNotExist();
  }

  @Test
  void startsAgainAfterMysqldWasKilled() throws Exception {
    try (var mysql = EmbeddedMySql.start(home, 0)) {
      execute(mysql, "CREATE TABLE kept (id BIGINT PRIMARY KEY)");
      ProcessHandle.of(mysql.pid()).orElseThrow().destroyForcibly();
      assertThat(mysql.onExit().get(10, TimeUnit.SECONDS)).isEqualTo(137);
    }
    // In a container process ids come back: the dead server's is somebody else's now.
    Files.writeString(home.resolve("mysql/mysqld.sock.lock"), ProcessHandle.current().pid() + "\n");
    Files.writeString(home.resolve("mysql/mysqld.pid"), ProcessHandle.current().pid() + "\n");
    try (var mysql = EmbeddedMySql.start(home, 0)) {
      execute(mysql, "INSERT INTO kept VALUES (1)");
    }
  }

  @Test
  void dataThatWasNeverFinishedIsMadeAnew() throws Exception {
    Files.createDirectories(home.resolve("mysql"));
    Files.writeString(home.resolve("mysql/ibdata1"), "half");
    Files.createDirectories(home.resolve("mysql.new/rest"));
    try (var mysql = EmbeddedMySql.start(home, 0)) {
      execute(mysql, "SELECT 1");
    }
  }

  @Test
  void dataInUseIsRefused() {
    try (var first = EmbeddedMySql.start(home, 0)) {
      assertThatThrownBy(() -> EmbeddedMySql.start(home, 0))
          .isInstanceOf(MySqlUnavailable.class)
          .hasMessageContaining(
              "is in use by another run (process " + ProcessHandle.current().pid());
      assertThatThrownBy(() -> EmbeddedMySql.erase(home)).isInstanceOf(MySqlUnavailable.class);
      assertThat(first.onExit()).isNotDone();
    }
  }

  @Test
  void aTakenPortIsNamed() throws Exception {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThatThrownBy(() -> EmbeddedMySql.start(home, taken.getLocalPort()))
          .hasMessage("Port %d for MySQL is taken by another program.", taken.getLocalPort());
    }
    // A refusal lets go of the data.
    EmbeddedMySql.erase(home);
  }

  @Test
  void aFullDiskIsNamed() {
    assertThatThrownBy(() -> Disk.requireFree(home, Long.MAX_VALUE))
        .isInstanceOf(MySqlUnavailable.class)
        .hasMessageContaining("is full");
  }

  @Test
  void anotherUsersFolderIsNamed() {
    Path foreign = foreignFolder();

    assertThatThrownBy(() -> Disk.requireOwn(foreign, "WAYMARK_HOME"))
        .isInstanceOf(MySqlUnavailable.class)
        .hasMessageMatching(
            "The folder .* belongs to .*; run as that user, or set WAYMARK_HOME to a folder of your own\\.");
  }

  @Test
  void whatIsThrownAwayLeavesNothing() throws Exception {
    Path throwaway = home.resolve("throwaway");
    try (var mysql = EmbeddedMySql.startThrowaway(throwaway)) {
      execute(mysql, "CREATE TABLE gone (id BIGINT PRIMARY KEY)");
    }
    assertThat(throwaway).doesNotExist();
  }

  /** Root may give a folder away; for all others the root folder is one that is not theirs. */
  private Path foreignFolder() {
    try {
      if (!System.getProperty("user.name").equals("root")) {
        return Path.of("/");
      }
      Path folder = Files.createDirectory(home.resolve("foreign"));
      Files.setAttribute(folder, "unix:uid", 65534);
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void execute(EmbeddedMySql mysql, String sql) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(mysql.jdbcUrl(), mysql.user(), mysql.password());
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
