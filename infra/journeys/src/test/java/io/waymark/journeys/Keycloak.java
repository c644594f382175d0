package io.waymark.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * A real OpenID provider, as its makers publish it and Maven has unpacked it: on a loopback port,
 * with a database of its own and one realm.
 */
final class Keycloak implements AutoCloseable {
  static final String SECRET = "a-secret-between-the-two";
  static final String PASSWORD = "seven quiet otters cross";

  private static final Path HOME =
      Path.of("target", "keycloak", "keycloak-26.4.0").toAbsolutePath();
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final Process process;
  private final int port;

  private Keycloak(Process process, int port) {
    this.process = process;
    this.port = port;
    Runtime.getRuntime().addShutdownHook(new Thread(this::close, "stop-keycloak"));
  }

  /**
   * Returns when it answers.
   *
   * @param callback the one address that it sends browsers back to
   */
  static Keycloak sendingBackTo(String callback) throws IOException, InterruptedException {
    int port = freePort();
    Path realms = Files.createDirectories(HOME.resolve("data/import"));
    Files.writeString(realms.resolve("staff-realm.json"), realm(callback));
    var keycloak = new Keycloak(start(port), port);
    keycloak.awaitReady();
    return keycloak;
  }

  String issuer() {
    return "http://127.0.0.1:" + port + "/realms/staff";
  }

  private static Process start(int port) throws IOException {
    var command =
        new ProcessBuilder(
            "bash",
            HOME.resolve("bin/kc.sh").toString(),
            "start-dev",
            "--import-realm",
            "--http-host=127.0.0.1",
            "--http-port=" + port);
    command.environment().put("JAVA_HOME", System.getProperty("java.home"));
    command.environment().put("JAVA_OPTS_KC_HEAP", "-Xmx512m");
    command.redirectErrorStream(true).redirectOutput(log().toFile());
    return command.start();
  }

  private void awaitReady() throws IOException, InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    try (var http = HttpClient.newHttpClient()) {
      while (process.isAlive() && System.nanoTime() < end) {
        if (answers(http)) {
          return;
        }
        TimeUnit.NANOSECONDS.sleep(PAUSE.toNanos());
      }
    }
    close();
    throw new IOException("Keycloak did not start:\n" + Files.readString(log()));
  }

  private boolean answers(HttpClient http) throws InterruptedException {
    var description = URI.create(issuer() + "/.well-known/openid-configuration");
    try {
      var answer =
          http.send(
              HttpRequest.newBuilder(description).timeout(PAUSE.multipliedBy(5)).build(),
              HttpResponse.BodyHandlers.discarding());
      return answer.statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  private static String realm(String callback) throws IOException {
    try (InputStream text =
        Objects.requireNonNull(Keycloak.class.getResourceAsStream("/keycloak/realm.json"))) {
      return new String(text.readAllBytes(), UTF_8)
          .replace("{secret}", SECRET)
          .replace("{callback}", callback)
          .replace("{password}", PASSWORD);
    }
  }

  private static Path log() {
    return HOME.resolve("keycloak.log");
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.toHandle().destroyForcibly();
    process.onExit().join();
  }
}
