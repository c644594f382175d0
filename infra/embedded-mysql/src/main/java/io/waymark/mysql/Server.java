package io.waymark.mysql;

import io.waymark.process.Watched;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** One mysqld and the log that it writes. */
record Server(Watched process, Path log) {
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  static Server start(Distribution distribution, Path data, Path log, List<String> options)
      throws IOException {
    var command =
        new ArrayList<>(
            List.of(
                distribution.mysqld().toString(),
                "--no-defaults",
                "--basedir=" + distribution.base(),
                "--datadir=" + data,
                "--lc-messages-dir=" + distribution.base().resolve("share"),
                "--innodb-use-native-aio=OFF"));
    if (System.getProperty("user.name").equals("root")) {
      command.add("--user=root");
    }
    command.addAll(options);
    var builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().put("LD_LIBRARY_PATH", distribution.stubLibraries().toString());
    return new Server(Watched.start(builder), log);
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /**
   * Returns when {@code done} says so.
   *
   * @throws MySqlUnavailable after 90 seconds, having killed the server
   */
  void await(BooleanSupplier done) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    try {
      while (!done.getAsBoolean()) {
        if (System.nanoTime() > end) {
          throw new MySqlUnavailable(
              "MySQL did not start within %d seconds (its log is %s)."
                  .formatted(PATIENCE.toSeconds(), log));
        }
        process.waitFor(Duration.ofMillis(20));
      }
    } catch (InterruptedException e) {
      process.kill();
      Thread.currentThread().interrupt();
      throw new MySqlUnavailable("Waiting for MySQL was interrupted.", e);
    } catch (MySqlUnavailable e) {
      process.kill();
      throw e;
    }
  }

  /** Why it ended, drawn from the first error in its log. */
  MySqlUnavailable failure() {
    return new MySqlUnavailable(
        "MySQL ended with status %d: %s (the whole log is %s)."
            .formatted(process.status(), firstError(), log));
  }

  private String firstError() {
    try (var lines = Files.lines(log, StandardCharsets.ISO_8859_1)) {
      return lines
          .filter(line -> line.contains("[ERROR]") || line.contains("error"))
          .map(line -> line.substring(line.lastIndexOf("] ") + 1).strip())
          .findFirst()
          .orElse("it gave no reason");
    } catch (IOException e) {
      return "its log cannot be read";
    }
  }
}
