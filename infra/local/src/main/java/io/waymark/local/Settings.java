package io.waymark.local;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the environment and the command line say.
 *
 * @param home holds the data and the key, absolute
 * @param managementPort where this machine alone reaches the API's metrics; 0 for any port that is
 *     free
 * @param uiManagementPort the same of the UI
 * @param own a database of one's own in place of the embedded one
 * @param mailUrl where letters go; else they are kept in a folder of the home
 * @param auditHeads is told where the chains of the audit end; none for a database of one's own,
 *     which may have been elsewhere before
 * @param url where people reach the UI
 * @param demo whether the demo tenants are seeded
 * @param fresh whether the data is deleted first
 */
record Settings(
    Path home,
    int uiPort,
    int apiPort,
    String managementPort,
    String uiManagementPort,
    Optional<Database> own,
    Optional<String> mailUrl,
    Optional<String> auditHeads,
    String url,
    boolean demo,
    boolean fresh) {

  /**
   * @throws Refusal naming the setting that cannot be
   */
  static Settings of(Map<String, String> environment, List<String> arguments) {
    for (String argument : arguments) {
      if (!argument.equals("--fresh")) {
        throw new Refusal("bin/up knows --fresh and nothing else, so not %s.".formatted(argument));
      }
    }
    Path home = Path.of(text(environment, "WAYMARK_HOME", ".waymark")).toAbsolutePath().normalize();
    var settings =
        new Settings(
            home,
            uiPort(environment),
            port(environment, "WAYMARK_API_PORT", "8081"),
            text(environment, "WAYMARK_MANAGEMENT_PORT", "0"),
            text(environment, "WAYMARK_UI_MANAGEMENT_PORT", "0"),
            own(environment),
            Optional.of(text(environment, "MAIL_URL", "")).filter(url -> !url.isEmpty()),
            auditHeads(environment, home),
            text(environment, "WAYMARK_URL", "http://localhost:" + uiPort(environment)),
            demo(environment),
            !arguments.isEmpty());
    if (settings.uiPort == settings.apiPort) {
      throw new Refusal(
          "WAYMARK_UI_PORT and WAYMARK_API_PORT are both %d; they must differ."
              .formatted(settings.uiPort));
    }
    if (settings.fresh && settings.own.isPresent()) {
      throw new Refusal(
          "--fresh deletes only what bin/up made itself, so not what JDBC_URL names.");
    }
    return settings;
  }

  private static Optional<Database> own(Map<String, String> environment) {
    String url = text(environment, "JDBC_URL", "");
    return url.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Database(
                url, text(environment, "JDBC_USER", ""), text(environment, "JDBC_PASSWORD", "")));
  }

  private static Optional<String> auditHeads(Map<String, String> environment, Path home) {
    String otherwise = own(environment).isPresent() ? "" : home.resolve("audit-heads").toString();
    return Optional.of(text(environment, "WAYMARK_AUDIT_HEADS", otherwise))
        .filter(file -> !file.isEmpty());
  }

  /** What every process needs that works on this database. */
  Map<String, String> environment(Database database, String key) {
    var environment = new HashMap<>(database.environment());
    environment.put("WAYMARK_MODE", "development");
    environment.put("WAYMARK_JWT_KEY", key);
    auditHeads.ifPresent(file -> environment.put("WAYMARK_AUDIT_HEADS", file));
    return environment;
  }

  private static int uiPort(Map<String, String> environment) {
    return port(environment, "WAYMARK_UI_PORT", "8080");
  }

  private static boolean demo(Map<String, String> environment) {
    String value = text(environment, "WAYMARK_DEMO", "true");
    if (!value.equals("true") && !value.equals("false")) {
      throw new Refusal("WAYMARK_DEMO is true or false, so not %s.".formatted(value));
    }
    return value.equals("true");
  }

  private static int port(Map<String, String> environment, String name, String otherwise) {
    String value = text(environment, name, otherwise);
    if (!value.matches("[1-9][0-9]{0,4}") || Integer.parseInt(value) > 65_535) {
      throw new Refusal("%s is a port from 1 to 65535, so not %s.".formatted(name, value));
    }
    return Integer.parseInt(value);
  }

  private static String text(Map<String, String> environment, String name, String otherwise) {
    String value = environment.getOrDefault(name, "").strip();
    return value.isEmpty() ? otherwise : value;
  }
}
