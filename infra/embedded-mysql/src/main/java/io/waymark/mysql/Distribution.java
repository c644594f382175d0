package io.waymark.mysql;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/**
 * The unpacked server and one initialised data directory to copy: read-only files that every data
 * directory of this account shares.
 */
record Distribution(Path base) {
  /** The number after the dash changes whenever what is unpacked changes. */
  private static final String NAME = "mysql-8.0.31-1";

  private static final List<String> STUBS = List.of("libaio.so.1", "libnuma.so.1");
  private static final long BYTES = 250L << 20;

  /** The archive on the class path for this operating system and processor. */
  static Optional<String> archive() {
    String os = System.getProperty("os.name", "");
    String cpu = System.getProperty("os.arch", "");
    boolean x86 = cpu.equals("amd64") || cpu.equals("x86_64");
    if (x86 && os.equals("Linux")) {
      return Optional.of("/mysql-Linux-amd64.tar.gz");
    }
    return x86 && os.startsWith("Mac")
        ? Optional.of("/mysql-Mac_OS_X-x86_64.tar.gz")
        : Optional.empty();
  }

  static Path userCache() {
    String xdg = System.getenv("XDG_CACHE_HOME");
    Path root =
        xdg == null || xdg.isBlank()
            ? Path.of(System.getProperty("user.home"), ".cache")
            : Path.of(xdg);
    return root.resolve("waymark");
  }

  static Distribution unpackedIn(Path cache) {
    String archive =
        archive()
            .orElseThrow(
                () ->
                    new MySqlUnavailable(
                        "No MySQL for this platform comes along; set JDBC_URL, JDBC_USER and"
                            + " JDBC_PASSWORD to a MySQL 8 of your own."));
    Path base = cache.toAbsolutePath().resolve(NAME);
    if (!Files.exists(base)) {
      unpack(archive, cache.toAbsolutePath(), base);
    }
    Disk.requireOwn(base, "XDG_CACHE_HOME");
    return new Distribution(base);
  }

  Path mysqld() {
    return base.resolve("bin/mysqld");
  }

  Path stubLibraries() {
    return base.resolve("stub-libs");
  }

  /** Initialising takes mysqld some seconds; copying what came of it takes a tenth. */
  Path template() {
    return base.resolve("template");
  }

  private static void unpack(String archive, Path cache, Path base) {
    try {
      Files.createDirectories(cache);
      Disk.requireFree(cache, BYTES);
      Path half = Files.createTempDirectory(cache, "unpack");
      extract(archive, half);
      copyStubs(half.resolve("stub-libs"));
      new Distribution(half).initialiseTemplate();
      publish(half, base);
    } catch (IOException e) {
      throw new MySqlUnavailable(
          "MySQL could not be unpacked into %s: %s. XDG_CACHE_HOME names another place."
              .formatted(cache, e.getMessage()),
          e);
    }
  }

  private static void extract(String archive, Path target) throws IOException {
    Process tar =
        new ProcessBuilder("tar", "-xz", "--no-same-owner", "-C", target.toString())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectErrorStream(true)
            .start();
    try (var in = resource(archive);
        var out = tar.getOutputStream()) {
      in.transferTo(out);
    }
    try {
      if (tar.waitFor() != 0) {
        throw new IOException("tar ended with " + tar.exitValue() + " (is the disk full?)");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private static void copyStubs(Path target) throws IOException {
    Files.createDirectories(target);
    for (String stub : STUBS) {
      try (var in = resource("/stub-libs/" + stub)) {
        Files.copy(in, target.resolve(stub));
      }
    }
  }

  private void initialiseTemplate() throws IOException {
    var options =
        List.of(
            "--initialize-insecure",
            "--innodb-redo-log-capacity=8M",
            "--innodb-flush-method=nosync");
    var server = Server.start(this, template(), base.resolve("initialise.log"), options);
    server.await(() -> !server.isAlive());
    if (server.process().status() != 0) {
      throw server.failure();
    }
    // Every server gets an identity of its own.
    Files.deleteIfExists(template().resolve("auto.cnf"));
  }

  /** Two runs may unpack at the same time: the first rename wins, and both results are equal. */
  private static void publish(Path half, Path base) throws IOException {
    try {
      Files.move(half, base, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      throw e;
    } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
      Disk.deleteTree(half);
    }
  }

  private static InputStream resource(String name) {
    InputStream in = Distribution.class.getResourceAsStream(name);
    if (in == null) {
      throw new UncheckedIOException(new IOException(name + " is not on the class path"));
    }
    return in;
  }
}
