package io.waymark.local;

import java.io.PrintStream;
import java.time.Duration;

/** What the person who started it sees. */
final class Terminal {
  private final PrintStream out;
  private final long began = System.nanoTime();

  Terminal(PrintStream out) {
    this.out = out;
  }

  /** A step that begins or has ended. */
  void progress(String sentence) {
    out.println("up  | " + sentence);
  }

  /** One line of a child's output. */
  void from(String label, String line) {
    out.println("%-4s| %s".formatted(label, line));
  }

  void ready(Settings settings, Database database) {
    out.print(
        """

        Waymark is ready (after %s s)

          Waymark   http://localhost:%d
          API       http://localhost:%d (described at /openapi.yml)
          Database  %s
          Data      %s

        %s
          Ctrl-C stops it.

        """
            .formatted(
                sinceStart(),
                settings.uiPort(),
                settings.apiPort(),
                database.place(),
                settings.home(),
                settings.demo() ? LOGINS : "  There is no demo data (WAYMARK_DEMO=false).\n"));
    out.flush();
  }

  private static final String LOGINS =
      """
        Sign in with the password waymark-demo-login as

          participant@acme.example   participant@globex.example   this week's check-in
          mentor@acme.example        mentor@globex.example        the queue of check-ins
          admin@acme.example         admin@globex.example         who is on time
          owner@acme.example         owner@globex.example         owner of the tenant
          both@acme.example                                       a member of both tenants
          operator@waymark.example                                who runs the installation
      """;

  private String sinceStart() {
    var since = Duration.ofNanos(System.nanoTime() - began);
    return "%d.%d".formatted(since.toSeconds(), since.toMillisPart() / 100);
  }
}
