package io.waymark.mysql;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** mysqld under its watchdog: it never outlives this JVM, however that ends. */
final class ServerProcess {
  private static final Path SETSID = Path.of("/usr/bin/setsid");

  private final Process watchdog;
  private final Path log;

  private ServerProcess(Process watchdog, Path log) {
    this.watchdog = watchdog;
    this.log = log;
  }

  static ServerProcess start(Distribution server, Path files, Path log, List<String> options)
      throws IOException {
    var command = new ArrayList<String>();
    if (Files.isExecutable(SETSID)) {
      // In a session of its own Ctrl-C does not reach it: whoever uses MySQL stops first.
      command.add(SETSID.toString());
    }
    command.addAll(List.of("/bin/sh", "-c", script(), "mysqld-watchdog"));
    command.addAll(arguments(server, files));
    command.addAll(options);
    var builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().put("LD_LIBRARY_PATH", server.stubLibraries().toString());
    return new ServerProcess(builder.start(), log);
  }

  private static List<String> arguments(Distribution server, Path files) {
    var arguments =
        new ArrayList<>(
            List.of(
                server.mysqld().toString(),
                "--no-defaults",
                "--basedir=" + server.base(),
                "--datadir=" + files,
                "--lc-messages-dir=" + server.base().resolve("share"),
                "--innodb-use-native-aio=OFF"));
    if (System.getProperty("user.name").equals("root")) {
      arguments.add("--user=root");
    }
    return arguments;
  }

  private static String script() throws IOException {
    try (InputStream in = ServerProcess.class.getResourceAsStream("/mysqld-watchdog.sh")) {
      if (in == null) {
        throw new IOException("mysqld-watchdog.sh is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  boolean isAlive() {
    return watchdog.isAlive();
  }

  Process handle() {
    return watchdog;
  }

  boolean waitFor(Duration longest) throws InterruptedException {
    return watchdog.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** SIGTERM, which mysqld answers with a clean shutdown; SIGKILL after {@code longest}. */
  void stop(Duration longest) {
    watchdog.destroy();
    try {
      if (!waitFor(longest)) {
        kill();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      kill();
    }
  }

  /** At once: for data that nobody wants again. */
  void kill() {
    watchdog.descendants().forEach(ProcessHandle::destroyForcibly);
    watchdog.onExit().orTimeout(5, TimeUnit.SECONDS).exceptionally(e -> watchdog).join();
    watchdog.destroyForcibly();
  }

  /** Why it ended, in one sentence drawn from the last error in its log. */
  MySqlUnavailable failure() {
    return new MySqlUnavailable(
        "MySQL ended with status %d: %s (the whole log is %s)."
            .formatted(watchdog.isAlive() ? -1 : watchdog.exitValue(), lastError(), log));
  }

  private String lastError() {
    try (var lines = Files.lines(log, StandardCharsets.ISO_8859_1)) {
      var errors = lines.filter(line -> line.contains("rror")).toList();
      return errors.isEmpty() ? "it gave no reason" : errors.getFirst().strip();
    } catch (IOException e) {
      return "its log cannot be read";
    }
  }
}
