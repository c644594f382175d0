package io.waymark.support;

import io.waymark.testdb.DatabaseUnderTest;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** The API as a process of its own, on the machine's clock: it can be killed and started again. */
public final class ApiProcess implements AutoCloseable {
  /** More requests a minute than a test makes. */
  private static final String UNMET = "1000000";

  private static final String READY = "The API answers at ";

  /** It lives for a few requests, which no better code would make up for. */
  private static final List<String> READY_SOON =
      List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

  private final Process process;
  private final URI uri;

  private final Queue<String> log;

  private ApiProcess(Process process, URI uri, Queue<String> log) {
    this.process = process;
    this.uri = uri;
    this.log = log;
  }

  /** Returns when it answers. */
  public static ApiProcess on(DatabaseUnderTest database) throws IOException {
    return on(database, Map.of());
  }

  /** With more settings than it needs. */
  public static ApiProcess on(DatabaseUnderTest database, Map<String, String> further)
      throws IOException {
    var environment = new HashMap<>(further);
    for (String limit : List.of("SESSION", "ACCOUNT", "ADDRESS", "ANONYMOUS")) {
      environment.put("WAYMARK_LIMIT_" + limit, UNMET);
    }
    environment.put("WAYMARK_MODE", "development");
    environment.put("WAYMARK_JWT_KEY", Api.JWT_KEY);
    environment.put("JDBC_URL", database.jdbcUrl());
    environment.put("JDBC_USER", database.user());
    environment.put("JDBC_PASSWORD", database.password());
    var process = launch(environment);
    var output = process.inputReader();
    var uri = awaitReady(output);
    // A full pipe would stop it.
    var log = new ConcurrentLinkedQueue<String>();
    Thread.ofVirtual().start(() -> output.lines().forEach(log::add));
    return new ApiProcess(process, uri, log);
  }

  /** With no environment but this, on any free port. */
  public static Process launch(Map<String, String> environment) throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var command = new ArrayList<>(List.of(java));
    command.addAll(READY_SOON);
    command.addAll(List.of("-cp", classes(), "io.waymark.Application"));
    var builder = new ProcessBuilder(command);
    builder.environment().clear();
    builder.environment().putAll(environment);
    builder.environment().put("WAYMARK_API_PORT", "-1");
    builder.environment().putIfAbsent("WAYMARK_MANAGEMENT_PORT", "0");
    builder.environment().putIfAbsent("WAYMARK_LOG", "text");
    // Their clock is the real one; the tests' is not.
    builder.environment().putIfAbsent("WAYMARK_JOBS", "false");
    return builder.start();
  }

  /** What runs in production: the tests' own classes would stop its clock. */
  private static String classes() {
    var path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Arrays.stream(path.split(File.pathSeparator))
        .filter(entry -> !entry.endsWith("test-classes"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static URI awaitReady(BufferedReader lines) throws IOException {
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      int place = line.indexOf(READY);
      if (place >= 0) {
        return URI.create(
            line.substring(place + READY.length()).replace("\\", "").split("[\"\\s]")[0]);
      }
    }
    throw new AssertionError("it ended before it was ready");
  }

  /** Calls this process with what somebody calls the shared API with. */
  public Caller as(Caller caller) {
    return new Caller(uri, caller.headers());
  }

  public Caller anonymous() {
    return new Caller(uri, Map.of());
  }

  /** What it has said since it was ready. */
  public List<String> log() {
    return List.copyOf(log);
  }

  /** SIGTERM; answers whether it ended within 20 seconds. */
  public boolean stop() throws InterruptedException {
    process.toHandle().destroy();
    return process.waitFor(20, TimeUnit.SECONDS);
  }

  /** SIGKILL; returns when it is gone. */
  public void kill() {
    // Unlike Process.destroyForcibly this does not take the pipe from its reader.
    process.toHandle().destroyForcibly();
    process.onExit().join();
  }

  @Override
  public void close() {
    kill();
  }
}
