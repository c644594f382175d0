package io.waymark.local;

import io.waymark.mysql.MySqlUnavailable;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * Starts MySQL, the API and the UI, waits until they answer, and stops them in the reverse order
 * within 20 seconds: on Ctrl-C, on SIGTERM, or when one of them ends. It restarts nothing.
 */
public final class Up {
  /** For each of UI and API; MySQL has the rest of the 20 seconds. */
  private static final Duration STOP = Duration.ofSeconds(5);

  private final Settings settings;
  private final Programs programs;
  private final Terminal terminal;
  private final Running running = new Running();

  private Up(Settings settings, Programs programs, Terminal terminal) {
    this.settings = settings;
    this.programs = programs;
    this.terminal = terminal;
  }

  /** Expects the root of the clone as working directory; {@code --fresh} deletes the data first. */
  public static void main(String[] arguments) {
    run(Programs.builtIn(Path.of("").toAbsolutePath()), arguments);
  }

  /** Ends the JVM: 1 with a sentence when Waymark could not start or a part of it ended. */
  static void run(Programs programs, String... arguments) {
    var terminal = new Terminal(System.out);
    try {
      var settings = Settings.of(System.getenv(), List.of(arguments));
      new Up(settings, programs, terminal).supervise();
    } catch (Refusal | MySqlUnavailable e) {
      System.err.println("error: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    System.exit(1);
  }

  private void supervise() throws InterruptedException {
    Runtime.getRuntime().addShutdownHook(new Thread(this::stopOnSignal, "stop"));
    try {
      String end = start().join();
      leaveToHook();
      terminal.progress("A part ended by itself, so the rest stops.");
      throw new Refusal(end);
    } catch (Refusal | MySqlUnavailable e) {
      leaveToHook();
      running.stop();
      throw e;
    }
  }

  /** What ended because it was told to is no news; the hook is about to end this JVM. */
  private void leaveToHook() throws InterruptedException {
    if (running.isStopping()) {
      Thread.currentThread().join();
    }
  }

  private void stopOnSignal() {
    if (running.isStopping()) {
      return;
    }
    terminal.progress("Waymark stops.");
    running.stop();
    terminal.progress("Everything has stopped.");
  }

  /** Answers what completes with a sentence when a part ends by itself. */
  private CompletableFuture<String> start() throws InterruptedException {
    var apiDoor = Doorbell.api(settings);
    var uiDoor = Doorbell.ui(settings);
    apiDoor.requireFree();
    uiDoor.requireFree();
    var home = Home.at(settings.home());
    var storage = Storage.open(settings, home, running, terminal);
    var apiSettings = apiSettings(storage.database(), home);
    terminal.progress("The UI starts.");
    var ui = start(Running.Part.UI, "UI", programs.ui(), uiSettings());
    seed(apiSettings);
    terminal.progress("The API starts.");
    var api = start(Running.Part.API, "API", programs.api(), apiSettings);
    try (var http = HttpClient.newHttpClient()) {
      apiDoor.await(http, api);
      uiDoor.await(http, ui);
    }
    terminal.ready(settings, storage.database());
    return CompletableFuture.anyOf(storage.end(), end(api), end(ui)).thenApply(String.class::cast);
  }

  private void seed(Map<String, String> environment) {
    if (!settings.demo()) {
      return;
    }
    terminal.progress("The demo data is brought up to date.");
    var seed = start(Running.Part.SEED, "Seed", programs.seed(), environment);
    if (seed.status() != 0) {
      throw new Refusal(
          "The demo data could not be made (status %d); the lines above say why, and WAYMARK_DEMO=false starts without it."
              .formatted(seed.status()));
    }
  }

  private Child start(
      Running.Part part, String name, List<String> command, Map<String, String> environment) {
    var child = Child.start(name, command, environment, terminal);
    running.add(part, () -> child.stop(STOP));
    return child;
  }

  private static CompletableFuture<String> end(Child child) {
    return child
        .onExit()
        .thenApply(
            ended ->
                "The %s ended by itself with status %d; its last lines above say why."
                    .formatted(ended.name(), ended.status()));
  }

  private Map<String, String> apiSettings(Database database, Home home) {
    var environment = settings.environment(database, home.key());
    environment.put("WAYMARK_API_PORT", String.valueOf(settings.apiPort()));
    environment.put("WAYMARK_MANAGEMENT_PORT", settings.managementPort());
    environment.put("WAYMARK_DEMO", String.valueOf(settings.demo()));
    environment.put("MAIL_URL", settings.mailUrl().orElseGet(home::letters));
    environment.put("WAYMARK_URL", settings.url());
    return environment;
  }

  private Map<String, String> uiSettings() {
    return Map.of(
        "WAYMARK_UI_PORT",
        String.valueOf(settings.uiPort()),
        "WAYMARK_UI_MANAGEMENT_PORT",
        settings.uiManagementPort(),
        "WAYMARK_URL",
        settings.url(),
        "WAYMARK_API_URL",
        "http://127.0.0.1:" + settings.apiPort());
  }
}
