package io.waymark.local;

import io.waymark.mysql.MySqlUnavailable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** Behind {@code bin/seed}: the demo data, in the database of the running bin/up or at JDBC_URL. */
public final class Seed {
  private Seed() {}

  /** Passes its arguments on to the seeder and ends with the seeder's status. */
  public static void main(String[] arguments) {
    System.exit(run(List.of(arguments)));
  }

  private static int run(List<String> arguments) {
    try {
      var settings = Settings.of(System.getenv(), List.of());
      var home = Home.at(settings.home());
      var database =
          settings
              .own()
              .or(home::published)
              .orElseThrow(
                  () ->
                      new Refusal(
                          "Waymark does not run on %s; start bin/up first, or set JDBC_URL."
                              .formatted(home.path())));
      var command = new ArrayList<>(Programs.builtIn(Path.of("").toAbsolutePath()).seed());
      command.addAll(arguments);
      var environment = new HashMap<>(database.environment());
      environment.put("WAYMARK_MODE", "development");
      environment.put("WAYMARK_JWT_KEY", home.key());
      return Child.start("Seed", command, environment, new Terminal(System.out)).status();
    } catch (Refusal | MySqlUnavailable e) {
      System.err.println("error: " + e.getMessage());
      return 1;
    }
  }
}
