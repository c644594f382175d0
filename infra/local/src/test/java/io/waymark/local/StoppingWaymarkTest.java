package io.waymark.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoppingWaymarkTest {
  /** One home for all: the second start on the same data is part of what is tested. */
  @TempDir static Path home;

  @ParameterizedTest
  @CsvSource({"TERM, 143", "INT, 130"})
  void aSignalStopsUiThenApiThenMySql(String signal, int status) throws Exception {
    Files.deleteIfExists(home.resolve("stops"));
    try (var waymark = start(Map.of())) {
      var parts = waymark.parts();

      waymark.signal(signal);

      assertThat(waymark.awaitEnd()).isEqualTo(status);
      assertThat(Files.readString(home.resolve("stops")))
          .isEqualTo("UI before MySQL\nAPI before MySQL\n");
      assertAllEnd(parts);
      assertThat(waymark.said()).endsWith("Everything has stopped.").doesNotContain("by itself");
      assertThat(home.resolve("database.properties")).doesNotExist();
    }
  }

  @Test
  void killingTheSupervisorLeavesNoProcessAndNoDamage() throws Exception {
    try (var waymark = start(Map.of())) {
      var parts = waymark.parts();

      waymark.signal("KILL");

      assertAllEnd(parts);
    }
    try (var again = start(Map.of())) {
      assertThat(again.said()).contains("The schema is at its newest version.");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "pid.API, The API ended by itself with status 137",
    "pid.UI, The UI ended by itself with status 137",
    "mysql/mysqld.pid, MySQL ended by itself with status 137"
  })
  void whenOnePartEndsTheRestStopsAndThePersonIsTold(String pidFile, String sentence)
      throws Exception {
    try (var waymark = start(Map.of())) {
      var parts = waymark.parts();

      waymark.part(pidFile).destroyForcibly();

      assertThat(waymark.awaitEnd()).isEqualTo(1);
      assertThat(waymark.said()).contains("error: " + sentence);
      assertAllEnd(parts);
    }
  }

  private SupervisorProcess start(Map<String, String> environment) throws Exception {
    for (String pid : List.of("pid.API", "pid.UI")) {
      Files.deleteIfExists(home.resolve(pid));
    }
    return new SupervisorProcess(home, environment).awaitReady();
  }

  private static void assertAllEnd(List<ProcessHandle> parts) throws Exception {
    CompletableFuture.allOf(
            parts.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new))
        .get(20, TimeUnit.SECONDS);
  }
}
