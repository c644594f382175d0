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

  Server run() throws IOException {
    if (directory.isNew()) {
      initialise();
    }
    Path accounts = writeAccounts();
    Path pidFile = directory.pidFile();
    Files.deleteIfExists(pidFile);
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

  private void initialise() throws IOException {
    Path nursery = directory.nursery();
    var options = options();
    options.add("--initialize-insecure");
    Path log = directory.home().resolve("mysql-initialise.log");
    var server = Server.start(distribution, nursery, log, options);
    server.await(() -> !server.isAlive());
    if (server.process().status() != 0) {
      throw server.failure();
    }
    directory.adopt(nursery);
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
                "--socket=mysqld.sock",
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
