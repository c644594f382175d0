package io.waymark.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** bin/up's Java as a process of its own, with stand-ins for API, UI and seeder. */
final class SupervisorProcess implements AutoCloseable {
  private final Path home;
  private final Process process;
  private final ConcurrentLinkedQueue<String> lines = new ConcurrentLinkedQueue<>();
  private final CompletableFuture<Void> ready = new CompletableFuture<>();
  private final Thread reader;

  SupervisorProcess(Path home, Map<String, String> environment, String... arguments) {
    this.home = home;
    // Tests that run in the background inherit an ignored SIGINT, as no terminal's child does.
    var command = new ArrayList<>(interruptible());
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            "io.waymark.local.StandIn$Supervisor"));
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("JDBC_"));
    builder.environment().put("WAYMARK_HOME", home.toString());
    builder.environment().put("WAYMARK_UI_PORT", String.valueOf(freePort()));
    builder.environment().put("WAYMARK_API_PORT", String.valueOf(freePort()));
    builder.environment().putAll(environment);
    try {
      process = builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    reader = Thread.ofVirtual().start(this::read);
  }

  private static List<String> interruptible() {
    var env = List.of("/usr/bin/env", "--default-signal=INT");
    var probe = new ArrayList<>(env);
    probe.add("true");
    try {
      int status =
          new ProcessBuilder(probe)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start()
              .onExit()
              .join()
              .exitValue();
      return status == 0 ? env : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read() {
    process
        .inputReader()
        .lines()
        .forEach(
            line -> {
              lines.add(line);
              if (line.startsWith("Waymark is ready")) {
                ready.complete(null);
              }
            });
    ready.completeExceptionally(new IllegalStateException(said()));
  }

  static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  SupervisorProcess awaitReady() {
    ready.orTimeout(120, TimeUnit.SECONDS).join();
    return this;
  }

  void signal(String name) throws IOException {
    new ProcessBuilder("/bin/sh", "-c", "kill -%s %d".formatted(name, process.pid()))
        .inheritIO()
        .start()
        .onExit()
        .join();
  }

  int awaitEnd() throws InterruptedException {
    if (!process.waitFor(30, TimeUnit.SECONDS)) {
      throw new IllegalStateException("still running:\n" + said());
    }
    reader.join();
    return process.exitValue();
  }

  String said() {
    return String.join("\n", lines);
  }

  List<ProcessHandle> parts() {
    return Stream.of("pid.API", "pid.UI", "mysql/mysqld.pid").map(this::part).toList();
  }

  ProcessHandle part(String pidFile) {
    try {
      return ProcessHandle.of(Long.parseLong(Files.readString(home.resolve(pidFile)).strip()))
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    // Unlike Process.destroyForcibly this leaves the pipe open for the last words.
    process.toHandle().destroyForcibly();
  }
}
