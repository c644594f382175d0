package io.waymark.journeys;

import io.waymark.testdb.DatabaseUnderTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Everything that {@code bin/up} starts, started once for all journeys: the supervisor as a process
 * of its own, on free ports, with the demo in a database that did not exist before.
 */
final class RunningWaymark {
  private static final String READY = "Waymark is ready";

  private final int uiPort = freePort();
  private final int apiPort = freePort();
  private final Process supervisor;

  private RunningWaymark() throws IOException {
    Path root = Path.of("../..").toAbsolutePath().normalize();
    Path home = Files.createDirectories(Path.of("target")).toAbsolutePath().resolve("home");
    ProcessBuilder command =
        new ProcessBuilder(java(), "-cp", root.resolve("infra/local/target/lib") + "/*", MAIN)
            .directory(root.toFile())
            .redirectErrorStream(true);
    command.environment().putAll(settings(home));
    supervisor = command.start();
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop-waymark"));
    awaitReady();
  }

  private static final String MAIN = "io.waymark.local.Up";

  private static final class Holder {
    static final RunningWaymark WAYMARK = start();

    private static RunningWaymark start() {
      try {
        return new RunningWaymark();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  static RunningWaymark instance() {
    return Holder.WAYMARK;
  }

  String url(String path) {
    return "http://localhost:" + uiPort + path;
  }

  private Map<String, String> settings(Path home) {
    DatabaseUnderTest database = DatabaseUnderTest.shared();
    return Map.of(
        "WAYMARK_HOME", home.toString(),
        "WAYMARK_UI_PORT", String.valueOf(uiPort),
        "WAYMARK_API_PORT", String.valueOf(apiPort),
        // The provider of the journeys listens on this machine.
        "WAYMARK_SIGN_ON_PRIVATE", "true",
        "JDBC_URL", database.jdbcUrl(),
        "JDBC_USER", database.user(),
        "JDBC_PASSWORD", database.password());
  }

  private void awaitReady() throws IOException {
    List<String> said = new ArrayList<>();
    BufferedReader out = supervisor.inputReader();
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      said.add(line);
      if (line.startsWith(READY)) {
        keepReading(out);
        return;
      }
    }
    throw new IOException("Waymark did not start:\n" + String.join("\n", said));
  }

  /** A full pipe would stop the children; what they say belongs to the log of the run. */
  private static void keepReading(BufferedReader out) {
    Thread.ofVirtual().start(() -> out.lines().forEach(System.out::println));
  }

  private void stop() {
    supervisor.destroy();
    try {
      if (!supervisor.waitFor(25, TimeUnit.SECONDS)) {
        supervisor.destroyForcibly();
      }
    } catch (InterruptedException e) {
      supervisor.destroyForcibly();
    }
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
