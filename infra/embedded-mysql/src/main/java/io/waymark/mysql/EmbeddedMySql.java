package io.waymark.mysql;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/**
 * A real mysqld (8.0.31) on 127.0.0.1 with one schema, {@code waymark}, in UTC. It ends with this
 * JVM, however that ends; {@link #close} stops it in order.
 */
public final class EmbeddedMySql implements AutoCloseable {
  private static final String NAME = "waymark";
  private static final Duration START = Duration.ofSeconds(90);
  private static final Duration STOP = Duration.ofSeconds(15);

  private final DataDirectory directory;
  private final ServerProcess server;
  private final int port;
  private final String password;
  private final boolean throwaway;

  private EmbeddedMySql(
      DataDirectory directory, ServerProcess server, int port, String password, boolean throwaway) {
    this.directory = directory;
    this.server = server;
    this.port = port;
    this.password = password;
    this.throwaway = throwaway;
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
   */
  public static EmbeddedMySql startThrowaway(Path home) {
    return start(home, 0, true);
  }

  private static EmbeddedMySql start(Path home, int port, boolean throwaway) {
    var distribution = Distribution.unpackedIn(Distribution.userCache());
    int listening = port == 0 ? freePort() : requireFree(port);
    var directory = DataDirectory.claim(home);
    try {
      if (directory.isNew()) {
        initialise(distribution, directory, throwaway);
      }
      String password = UUID.randomUUID().toString();
      var server = launch(distribution, directory, listening, password, throwaway);
      return new EmbeddedMySql(directory, server, listening, password, throwaway);
    } catch (IOException e) {
      directory.close();
      throw new MySqlUnavailable("MySQL could not be started: " + e.getMessage() + ".", e);
    } catch (RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  private static void initialise(
      Distribution distribution, DataDirectory directory, boolean throwaway) throws IOException {
    Path nursery = directory.nursery();
    var options = new ArrayList<>(speed(throwaway));
    options.add("--initialize-insecure");
    Path log = directory.home().resolve("mysql-initialise.log");
    var server = ServerProcess.start(distribution, nursery, log, options);
    await(server, () -> !server.isAlive());
    if (server.handle().exitValue() != 0) {
      throw server.failure();
    }
    directory.adopt(nursery);
  }

  private static ServerProcess launch(
      Distribution distribution,
      DataDirectory directory,
      int port,
      String password,
      boolean throwaway)
      throws IOException {
    Path accounts = writeAccounts(directory.home(), password);
    Path pidFile = directory.files().resolve("mysqld.pid");
    Files.deleteIfExists(pidFile);
    var options = new ArrayList<>(speed(throwaway));
    options.addAll(
        List.of(
            "--port=" + port,
            "--bind-address=127.0.0.1",
            "--skip-name-resolve",
            "--mysqlx=OFF",
            // Relative to the data directory, because a socket's path may have at most 107 bytes.
            "--socket=mysqld.sock",
            "--pid-file=" + pidFile,
            "--init-file=" + accounts,
            "--default-time-zone=+00:00",
            "--max-connections=200"));
    Path log = directory.home().resolve("mysql.log");
    var server = ServerProcess.start(distribution, directory.files(), log, options);
    await(server, () -> !server.isAlive() || (Files.exists(pidFile) && greets(port)));
    if (!server.isAlive()) {
      throw server.failure();
    }
    Files.delete(accounts);
    return server;
  }

  private static List<String> speed(boolean throwaway) {
    var options =
        new ArrayList<>(
            List.of(
                "--skip-log-bin",
                "--performance-schema=OFF",
                "--innodb-buffer-pool-size=128M",
                "--innodb-redo-log-capacity=32M"));
    options.addAll(
        throwaway
            ? List.of(
                "--innodb-flush-method=nosync",
                "--innodb-flush-log-at-trx-commit=0",
                "--innodb-doublewrite=OFF")
            : List.of("--innodb-flush-log-at-trx-commit=2"));
    return options;
  }

  /** mysqld runs this before it opens its port, so no other account ever answers there. */
  private static Path writeAccounts(Path home, String password) throws IOException {
    Path file = home.resolve("accounts.sql");
    Files.deleteIfExists(file);
    Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    return Files.writeString(
        file,
        """
        CREATE DATABASE IF NOT EXISTS %1$s CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
        CREATE USER IF NOT EXISTS '%1$s'@'127.0.0.1' IDENTIFIED BY '%2$s';
        ALTER USER '%1$s'@'127.0.0.1' IDENTIFIED BY '%2$s';
        GRANT ALL ON %1$s.* TO '%1$s'@'127.0.0.1';
        ALTER USER 'root'@'localhost' ACCOUNT LOCK;
        """
            .formatted(NAME, password));
  }

  private static void await(ServerProcess server, java.util.function.BooleanSupplier done) {
    long end = System.nanoTime() + START.toNanos();
    try {
      while (!done.getAsBoolean()) {
        if (System.nanoTime() > end) {
          server.kill();
          throw new MySqlUnavailable(
              "MySQL did not start within %d seconds.".formatted(START.toSeconds()));
        }
        server.waitFor(Duration.ofMillis(20));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      server.kill();
      throw new MySqlUnavailable("Waiting for MySQL was interrupted.", e);
    }
  }

  /** A server's greeting is a four-byte header and then the protocol's version, 10. */
  private static boolean greets(int port) {
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
      socket.setSoTimeout(2000);
      byte[] head = socket.getInputStream().readNBytes(5);
      return head.length == 5 && head[4] == 10;
    } catch (IOException e) {
      return false;
    }
  }

  private static int freePort() {
    return requireFree(0);
  }

  private static int requireFree(int port) {
    try (var probe = new ServerSocket()) {
      probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return probe.getLocalPort();
    } catch (IOException e) {
      throw new MySqlUnavailable(
          "Port %d for MySQL is taken by another program.".formatted(port), e);
    }
  }

  /** Names the schema and sets the session to UTC, without user and password. */
  public String jdbcUrl() {
    return "jdbc:mysql://127.0.0.1:%d/%s?sslMode=DISABLED&allowPublicKeyRetrieval=true&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true"
        .formatted(port, NAME);
  }

  public String user() {
    return NAME;
  }

  /** New at every start. */
  public String password() {
    return password;
  }

  public int port() {
    return port;
  }

  /** The process id of mysqld itself. */
  public long pid() throws IOException {
    return Long.parseLong(Files.readString(directory.files().resolve("mysqld.pid")).strip());
  }

  /** Completes when mysqld has ended, asked or not. */
  public CompletableFuture<Process> onExit() {
    return server.handle().onExit();
  }

  /** Stops mysqld within 15 seconds and lets go of the data. */
  @Override
  public void close() {
    if (throwaway) {
      server.kill();
    } else {
      server.stop(STOP);
    }
    directory.close();
    if (throwaway) {
      try {
        Disk.deleteTree(directory.home());
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }
}
