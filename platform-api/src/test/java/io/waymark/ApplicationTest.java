package io.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.support.Api;
import io.waymark.testdb.DatabaseUnderTest;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The API as a process of its own. */
class ApplicationTest {
  @Test
  void itSaysInOneSentenceWhyItDoesNotStart() throws Exception {
    var process = start(Map.of("WAYMARK_MODE", "development"));
    var said = process.errorReader().readAllAsString();

    assertThat(process.waitFor()).isEqualTo(1);
    assertThat(said.lines().filter(line -> line.startsWith("The API cannot start.")))
        .singleElement()
        .asString()
        .contains("WAYMARK_JWT_KEY");
    assertThat(said).doesNotContain("\tat ");
  }

  @Test
  void itStopsWhenToldTo() throws Exception {
    var process = started();
    process.getOutputStream().close();

    process.destroy();

    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
  }

  private static Process started() throws IOException {
    var database = DatabaseUnderTest.shared();
    var process =
        start(
            Map.of(
                "WAYMARK_MODE", "development",
                "WAYMARK_JWT_KEY", Api.JWT_KEY,
                "JDBC_URL", database.jdbcUrl(),
                "JDBC_USER", database.user(),
                "JDBC_PASSWORD", database.password()));
    awaitLine(process.inputReader(), "The API answers at http://");
    return process;
  }

  private static void awaitLine(BufferedReader lines, String text) throws IOException {
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.contains(text)) {
        return;
      }
    }
    throw new AssertionError("it ended without saying: " + text);
  }

  private static Process start(Map<String, String> environment) throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var builder = new ProcessBuilder(List.of(java, "-cp", classes(), "io.waymark.Application"));
    builder.environment().clear();
    builder.environment().putAll(environment);
    builder.environment().put("WAYMARK_API_PORT", "-1");
    return builder.start();
  }

  /** What runs in production: the tests' own classes would stop its clock. */
  private static String classes() {
    var path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Arrays.stream(path.split(File.pathSeparator))
        .filter(entry -> !entry.endsWith("test-classes"))
        .collect(Collectors.joining(File.pathSeparator));
  }
}
