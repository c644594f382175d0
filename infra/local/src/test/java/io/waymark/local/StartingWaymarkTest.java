package io.waymark.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartingWaymarkTest {
  @TempDir Path home;

  @Test
  void readyNamesTheAddressesAndOneLoginPerPersona() throws Exception {
    try (var waymark = new SupervisorProcess(home, Map.of()).awaitReady()) {
      assertThat(waymark.said())
          .contains(
              "seed| seeded waymark", "api | API stand-in listens", "ui  | UI stand-in listens");
      waymark.signal("TERM");
      waymark.awaitEnd();

      assertThat(waymark.said())
          .contains("http://localhost:", "waymark-demo-login", "both@acme.example");
      assertThat(Files.getPosixFilePermissions(home.resolve("token.key")))
          .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }
  }

  @Test
  void dataInUseIsNotTouched() throws Exception {
    try (var first = new SupervisorProcess(home, Map.of("WAYMARK_DEMO", "false")).awaitReady();
        var second = new SupervisorProcess(home, Map.of(), "--fresh")) {
      assertThat(second.awaitEnd()).isEqualTo(1);
      assertThat(second.said()).contains("error: The data directory " + home + " is in use");
      assertThat(first.parts()).allMatch(ProcessHandle::isAlive);
      assertThat(first.said()).contains("There is no demo data");
    }
  }

  @Test
  void freshForgetsTheDataAndTheKey() throws Exception {
    run(home, Map.of());
    String key = Files.readString(home.resolve("token.key"));

    assertThat(run(home, Map.of())).contains("The schema is at its newest version.");
    assertThat(Files.readString(home.resolve("token.key"))).isEqualTo(key);

    assertThat(run(home, Map.of(), "--fresh")).contains("migrations ran.");
    assertThat(Files.readString(home.resolve("token.key"))).isNotEqualTo(key);
  }

  @Test
  void aTakenPortIsNamed() throws Exception {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        var waymark =
            new SupervisorProcess(
                home, Map.of("WAYMARK_UI_PORT", String.valueOf(taken.getLocalPort())))) {
      assertThat(waymark.awaitEnd()).isEqualTo(1);
      assertThat(waymark.said())
          .isEqualTo(
              "error: Port %d is taken by another program; stop that one, or set WAYMARK_UI_PORT to another port."
                  .formatted(taken.getLocalPort()));
    }
  }

  @Test
  void aDatabaseOfOnesOwnThatDoesNotAnswerIsNamed() throws Exception {
    var own = Map.of("JDBC_URL", "jdbc:mysql://127.0.0.1:1/own?password=secret");
    try (var waymark = new SupervisorProcess(home, own)) {
      assertThat(waymark.awaitEnd()).isEqualTo(1);
      assertThat(waymark.said())
          .isEqualTo(
              "error: No database answers at the JDBC_URL jdbc:mysql://127.0.0.1:1/own: Connection refused.");
    }
  }

  @Test
  void aHomeThatIsNoFolderIsNamed() throws Exception {
    Path file = Files.createFile(home.resolve("file"));

    assertThatThrownBy(() -> Home.at(file))
        .isInstanceOf(Refusal.class)
        .hasMessage("WAYMARK_HOME %s cannot be used: it is not a folder.", file);
  }

  @Test
  void aSeedThatFailsStopsTheStart() throws Exception {
    try (var waymark = new SupervisorProcess(home, Map.of("SEED_FAILS", "yes"))) {
      assertThat(waymark.awaitEnd()).isEqualTo(1);
      assertThat(waymark.said()).contains("error: The demo data could not be made (status 3)");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "WAYMARK_UI_PORT, 0, WAYMARK_UI_PORT is a port from 1 to 65535",
    "WAYMARK_API_PORT, 70000, WAYMARK_API_PORT is a port from 1 to 65535",
    "WAYMARK_API_PORT, 8080, they must differ",
    "WAYMARK_DEMO, no, WAYMARK_DEMO is true or false"
  })
  void aSettingThatCannotBeIsNamed(String name, String value, String sentence) {
    assertThatThrownBy(() -> Settings.of(Map.of(name, value), List.of()))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining(sentence);
  }

  @Test
  void freshIsRefusedForADatabaseOfOnesOwn() {
    assertThatThrownBy(() -> Settings.of(Map.of("JDBC_URL", "jdbc:mysql:x"), List.of("--fresh")))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("not what JDBC_URL names");
  }

  @Test
  void anUnknownArgumentIsNamed() {
    assertThatThrownBy(() -> Settings.of(Map.of(), List.of("--frsh")))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("--frsh");
  }

  private static String run(Path home, Map<String, String> environment, String... arguments)
      throws Exception {
    try (var waymark = new SupervisorProcess(home, environment, arguments).awaitReady()) {
      waymark.signal("TERM");
      waymark.awaitEnd();
      return waymark.said();
    }
  }
}
