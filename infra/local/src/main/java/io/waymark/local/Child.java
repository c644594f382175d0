package io.waymark.local;

import io.waymark.process.Watched;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** A process whose output appears line by line, after its label. */
final class Child {
  private final String name;
  private final Watched process;
  private final Thread output;

  private Child(String name, Watched process, Thread output) {
    this.name = name;
    this.process = process;
    this.output = output;
  }

  /**
   * @param name for people; in small letters it is the label of its lines
   * @throws Refusal when the program cannot be run
   */
  static Child start(
      String name, List<String> command, Map<String, String> environment, Terminal terminal) {
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    // Its lines are read here, by a person.
    builder.environment().putIfAbsent("WAYMARK_LOG", "text");
    try {
      var process = Watched.start(builder);
      var output = Thread.ofVirtual().start(() -> copy(process, label(name), terminal));
      return new Child(name, process, output);
    } catch (IOException e) {
      throw new Refusal("%s cannot be started: %s.".formatted(name, e.getMessage()), e);
    }
  }

  private static String label(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static void copy(Watched process, String label, Terminal terminal) {
    try (var lines =
        new BufferedReader(new InputStreamReader(process.output(), StandardCharsets.UTF_8))) {
      lines.lines().forEach(line -> terminal.from(label, line));
    } catch (IOException | UncheckedIOException e) {
      terminal.from(label, "(its output ended: " + e.getMessage() + ")");
    }
  }

  String name() {
    return name;
  }

  boolean isAlive() {
    return process.isAlive();
  }

  CompletableFuture<Child> onExit() {
    return process.onExit().thenApply(ended -> this);
  }

  /** Waits for its end and for its last line. */
  int status() {
    process.onExit().join();
    try {
      output.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return process.status();
  }

  void stop(Duration longest) {
    process.stop(longest);
  }
}
