package io.waymark.mysql;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * From a claimed directory to a server that answers.
 *
 * @param port free on 127.0.0.1
 * @param password of the one account
 * @param throwaway whether the data may be lost with the machine's power
 */
record Launch(
    Distribution distribution,
    DataDirectory directory,
    int port,
    String password,
    boolean throwaway) {

  /** The schema and its account have the same name. */
  static final String NAME = "waymark";

  private static final String SOCKET = "mysqld.sock";
  private static final int PREDECESSOR_SECONDS = 25;

  Server run() throws IOException {
    if (directory.isNew()) {
      directory.fill(distribution.template());
    }
    clearPredecessor();
    Path accounts = writeAccounts();
    Path pidFile = directory.pidFile();
    var options = options();
    options.add("--port=" + port);
    options.add("--pid-file=" + pidFile);
    options.add("--init-file=" + accounts);
    Path log = directory.home().resolve("mysql.log");
    var server = Server.start(distribution, directory.files(), log, options);
    server.await(() -> !server.isAlive() || (Files.exists(pidFile) && greets()));
    if (!server.isAlive()) {
      throw server.failure();
    }
    Files.delete(accounts);
    return server;
  }

  /**
   * A supervisor that was killed leaves a mysqld that is just stopping; and one that was killed
   * itself leaves a lock whose process id may be another's by now.
   */
  private void clearPredecessor() throws IOException {
    Path pidFile = directory.pidFile();
    if (Files.exists(pidFile)) {
      awaitEnd(Long.parseLong(Files.readString(pidFile).strip()));
      Files.deleteIfExists(pidFile);
    }
    Files.deleteIfExists(directory.files().resolve(SOCKET));
    Files.deleteIfExists(directory.files().resolve(SOCKET + ".lock"));
  }

  private void awaitEnd(long pid) {
    ProcessHandle.of(pid)
        .filter(process -> process.info().command().orElse("").endsWith("/mysqld"))
        .ifPresent(
            process ->
                process
                    .onExit()
                    .completeOnTimeout(null, PREDECESSOR_SECONDS, TimeUnit.SECONDS)
                    .thenAccept(
                        ended -> {
                          if (ended == null) {
                            throw directory.inUse(String.valueOf(pid));
                          }
                        })
                    .join());
  }

  private List<String> options() {
    var options =
        new ArrayList<>(
            List.of(
                "--bind-address=127.0.0.1",
                // A bare root has no /etc/hosts to resolve names with.
                "--skip-name-resolve",
                "--mysqlx=OFF",
                // Relative to the data directory, because a socket's path may have 107 bytes.
                "--socket=" + SOCKET,
                "--default-time-zone=+00:00",
                "--max-connections=200",
                "--skip-log-bin",
                "--performance-schema=OFF",
                "--innodb-buffer-pool-size=128M",
                "--innodb-redo-log-capacity=32M"));
    options.addAll(throwaway ? FAST : KEPT);
    return options;
  }

  private static final List<String> KEPT = List.of("--innodb-flush-log-at-trx-commit=2");
  private static final List<String> FAST =
      List.of(
          "--innodb-flush-method=nosync",
          "--innodb-flush-log-at-trx-commit=0",
          "--innodb-doublewrite=OFF");

  /** mysqld runs this before it opens its port, so no other account ever answers there. */
  private Path writeAccounts() throws IOException {
    Path file = directory.home().resolve("accounts.sql");
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

  /** A server's greeting is a four-byte header and then the protocol's version, 10. */
  private boolean greets() {
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
      socket.setSoTimeout(2000);
      byte[] head = socket.getInputStream().readNBytes(5);
      return head.length == 5 && head[4] == 10;
    } catch (IOException e) {
      return false;
    }
  }
}
