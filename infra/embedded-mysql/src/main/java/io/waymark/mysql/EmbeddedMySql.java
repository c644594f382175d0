package io.waymark.mysql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/**
 * A real mysqld (8.0.31) on 127.0.0.1 with one schema, {@code waymark}, in UTC. It ends with this
 * JVM, however that ends; {@link #close} stops it in order.
 */
public final class EmbeddedMySql implements AutoCloseable {
  private static final Duration STOP = Duration.ofSeconds(9);

  private final Launch launch;
  private final Server server;

  private EmbeddedMySql(Launch launch, Server server) {
    this.launch = launch;
    this.server = server;
  }

  /** Whether a server for this operating system and processor comes along. */
  public static boolean runsHere() {
    return Distribution.archive().isPresent();
  }

  /**
   * Starts on the data in {@code home}, which is made when it is missing and kept afterwards.
   *
   * @param port the port on 127.0.0.1; 0 for any free one
   * @throws MySqlUnavailable with one sentence for people
   */
  public static EmbeddedMySql start(Path home, int port) {
    return start(home, port, false);
  }

  /**
   * Starts on new data, as fast as it goes: nothing is synced to disk, and {@link #close} deletes
   * {@code home}.
   *
   * @throws MySqlUnavailable with one sentence for people
   */
  public static EmbeddedMySql startThrowaway(Path home) {
    return start(home, 0, true);
  }

  /**
   * Deletes the data in {@code home}, if any.
   *
   * @throws MySqlUnavailable when a run holds it or another user owns it
   */
  public static void erase(Path home) {
    try (var directory = DataDirectory.claim(home)) {
      Disk.deleteTree(directory.files());
    } catch (IOException e) {
      throw new MySqlUnavailable(
          "The data in %s could not be deleted: %s.".formatted(home, e.getMessage()), e);
    }
  }

  private static EmbeddedMySql start(Path home, int port, boolean throwaway) {
    var distribution = Distribution.unpackedIn(Distribution.userCache());
    var directory = DataDirectory.claim(home);
    try {
      String password = UUID.randomUUID().toString();
      var launch = new Launch(distribution, directory, freePort(port), password, throwaway);
      return new EmbeddedMySql(launch, launch.run());
    } catch (IOException e) {
      directory.close();
      throw new MySqlUnavailable("MySQL could not be started: %s.".formatted(e.getMessage()), e);
    } catch (RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  private static int freePort(int wanted) {
    try (var probe = new ServerSocket()) {
      probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted));
      return probe.getLocalPort();
    } catch (IOException e) {
      throw new MySqlUnavailable(
          "Port %d for MySQL is taken by another program.".formatted(wanted), e);
    }
  }

  /** Names the schema and sets sessions to UTC; without user and password. */
  public String jdbcUrl() {
    return "jdbc:mysql://127.0.0.1:%d/%s?sslMode=DISABLED&allowPublicKeyRetrieval=true&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true"
        .formatted(launch.port(), Launch.NAME);
  }

  public String user() {
    return Launch.NAME;
  }

  /** New at every start. */
  public String password() {
    return launch.password();
  }

  public int port() {
    return launch.port();
  }

  /** The process id of mysqld itself. */
  public long pid() {
    try {
      return Long.parseLong(Files.readString(launch.directory().pidFile()).strip());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Completes with mysqld's exit status when it has ended, asked or not. */
  public CompletableFuture<Integer> onExit() {
    return server.process().onExit().thenApply(process -> process.status());
  }

  /** Stops mysqld within 9 seconds and lets go of the data. */
  @Override
  public void close() {
    if (!launch.throwaway()) {
      server.process().stop(STOP);
      launch.directory().close();
      return;
    }
    server.process().kill();
    launch.directory().close();
    try {
      Disk.deleteTree(launch.directory().home());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
