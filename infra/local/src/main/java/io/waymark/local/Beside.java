package io.waymark.local;

import io.waymark.mysql.MySqlUnavailable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Runs a program on the database of the running bin/up, or at JDBC_URL. */
final class Beside {
  private Beside() {}

  /**
   * @param program which of what the build left
   * @param arguments go on to it
   * @return its status, or otherwise when it could not be started
   */
  static int run(
      String name,
      Function<Programs, List<String>> program,
      List<String> arguments,
      int otherwise) {
    try {
      var settings = Settings.of(System.getenv(), List.of());
      var home = Home.at(settings.home());
      var command = new ArrayList<>(program.apply(Programs.builtIn(Path.of("").toAbsolutePath())));
      command.addAll(arguments);
      var environment = settings.environment(database(settings, home), key(settings, home));
      environment.put("WAYMARK_URL", settings.url());
      return Child.start(name, command, environment, new Terminal(System.out)).status();
    } catch (Refusal | MySqlUnavailable e) {
      System.err.println("error: " + e.getMessage());
      return otherwise;
    }
  }

  private static Database database(Settings settings, Home home) {
    return settings
        .own()
        .or(home::published)
        .orElseThrow(
            () ->
                new Refusal(
                    "Waymark does not run on %s; start bin/up first, or set JDBC_URL."
                        .formatted(home.path())));
  }

  /** A database of one's own may serve an API that has its key from elsewhere. */
  private static String key(Settings settings, Home home) {
    String given = System.getenv().getOrDefault("WAYMARK_JWT_KEY", "").strip();
    return settings.own().isEmpty() || given.isEmpty() ? home.key() : given;
  }
}
