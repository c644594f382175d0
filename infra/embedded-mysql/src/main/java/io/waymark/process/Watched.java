package io.waymark.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A child process under a watchdog: when this JVM ends, even by SIGKILL, it is told to stop, and
 * killed if it has not after 20 seconds. It has a session of its own where the system allows, so
 * that Ctrl-C reaches this JVM alone.
 */
public final class Watched {
  private static final Path SETSID = Path.of("/usr/bin/setsid");

  private final Process watchdog;

  private Watched(Process watchdog) {
    this.watchdog = watchdog;
  }

  /** Replaces the builder's command by one that watches it, and keeps the rest of its settings. */
  public static Watched start(ProcessBuilder child) throws IOException {
    var command = new ArrayList<String>();
    if (Files.isExecutable(SETSID)) {
      command.add(SETSID.toString());
    }
    command.addAll(List.of("/bin/sh", "-c", script(), "waymark-watchdog"));
    command.addAll(child.command());
    return new Watched(child.command(command).redirectInput(ProcessBuilder.Redirect.PIPE).start());
  }

  private static String script() throws IOException {
    try (InputStream in = Watched.class.getResourceAsStream("/watchdog.sh")) {
      if (in == null) {
        throw new UncheckedIOException(new IOException("watchdog.sh is not on the class path"));
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** What the child prints, unless the builder sent it elsewhere. */
  public InputStream output() {
    return watchdog.getInputStream();
  }

  public boolean isAlive() {
    return watchdog.isAlive();
  }

  /** The child's own exit status, 128 + n after signal n; -1 while it runs. */
  public int status() {
    return watchdog.isAlive() ? -1 : watchdog.exitValue();
  }

  /** Completes when the child has ended, asked or not. */
  public CompletableFuture<Watched> onExit() {
    return watchdog.onExit().thenApply(ended -> this);
  }

  /** Answers whether it ended within {@code longest}. */
  public boolean waitFor(Duration longest) throws InterruptedException {
    return watchdog.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** SIGTERM, and SIGKILL when it has not ended after {@code longest}. */
  public void stop(Duration longest) {
    // Unlike Process.destroy this leaves the pipe of its output open for its last words.
    watchdog.toHandle().destroy();
    try {
      if (!waitFor(longest)) {
        kill();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      kill();
    }
  }

  /** SIGKILL at once; returns when it has ended. */
  public void kill() {
    watchdog.descendants().forEach(ProcessHandle::destroyForcibly);
    watchdog.destroyForcibly();
    watchdog.onExit().join();
  }
}
