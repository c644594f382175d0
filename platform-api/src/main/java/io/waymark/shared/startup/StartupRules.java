package io.waymark.shared.startup;

import io.micronaut.core.value.PropertyResolver;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;

/** What settings must be like, checked before anything is opened. */
public final class StartupRules {
  private static final int KEY_BYTES = 32;

  private static final Set<String> MAIL_SCHEMES = Set.of("smtp", "smtps");

  private static final Set<String> LOGS = Set.of("", "json", "text");

  /** Handy on one's own machine, and wrong where other people's data is. */
  private static final Map<String, String> DEVELOPMENT_ONLY =
      Map.of(
          "sslmode=disabled", "an encrypted connection to the database: drop sslMode=DISABLED",
          "usessl=false", "an encrypted connection to the database: drop useSSL=false",
          "allowpublickeyretrieval=true", "a known server: drop allowPublicKeyRetrieval=true");

  private StartupRules() {}

  /**
   * @throws StartupRefused with what to change
   */
  public static void check(PropertyResolver settings) {
    key(text(settings, "waymark.jwt-key"));
    var mode = mode(text(settings, "waymark.mode"));
    var jdbcUrl = text(settings, "datasources.default.url");
    if (jdbcUrl.isEmpty()) {
      throw new StartupRefused("Set JDBC_URL, JDBC_USER and JDBC_PASSWORD to the database.");
    }
    if (mode == Mode.PRODUCTION) {
      requireSafe(jdbcUrl.toLowerCase(Locale.ROOT).replace(" ", ""));
    }
    if (Boolean.parseBoolean(text(settings, "waymark.jobs"))) {
      mail(text(settings, "waymark.mail.url"), mode);
    }
    if (!LOGS.contains(text(settings, "waymark.log"))) {
      throw new StartupRefused("WAYMARK_LOG is json or text.");
    }
    if (Boolean.parseBoolean(text(settings, "waymark.demo"))) {
      mode.requireDevelopment("WAYMARK_DEMO=true");
    }
    if (Boolean.parseBoolean(text(settings, "waymark.sign-on.private"))) {
      mode.requireDevelopment("WAYMARK_SIGN_ON_PRIVATE=true");
    }
  }

  /**
   * The installation's secret.
   *
   * @param base64 as WAYMARK_JWT_KEY holds it
   * @throws StartupRefused when it is missing, too short or not base64
   */
  public static byte[] key(String base64) {
    byte[] key;
    try {
      key = Base64.getDecoder().decode(base64);
    } catch (IllegalArgumentException e) {
      throw new StartupRefused("WAYMARK_JWT_KEY is not base64.");
    }
    if (key.length < KEY_BYTES) {
      throw new StartupRefused(
          "WAYMARK_JWT_KEY is missing or too short: set it to at least 32 random bytes in base64,"
              + " for example from \"openssl rand -base64 32\".");
    }
    return key;
  }

  /**
   * Where letters go. The refusal does not repeat it: it may hold a password.
   *
   * @param url as MAIL_URL holds it: {@code smtp:}, {@code smtps:}, or {@code file:} in development
   * @throws StartupRefused when it is none of these
   */
  public static URI mail(String url, Mode mode) {
    try {
      return checked(new URI(url), mode);
    } catch (URISyntaxException e) {
      throw noMail();
    }
  }

  private static URI checked(URI mail, Mode mode) {
    if ("file".equals(mail.getScheme())) {
      mode.requireDevelopment("Keeping letters in a folder (MAIL_URL=file:)");
    } else if (mail.getHost() == null || !MAIL_SCHEMES.contains(mail.getScheme())) {
      throw noMail();
    }
    return mail;
  }

  private static StartupRefused noMail() {
    return new StartupRefused(
        "Set MAIL_URL to the mail server, for example smtps://user:password@mail.example:465.");
  }

  /** Production unless said otherwise: what is forgotten must not open a door. */
  static Mode mode(String word) {
    return switch (word) {
      case "", "production" -> Mode.PRODUCTION;
      case "development" -> Mode.DEVELOPMENT;
      default -> throw new StartupRefused("WAYMARK_MODE is production or development.");
    };
  }

  private static void requireSafe(String jdbcUrl) {
    DEVELOPMENT_ONLY.entrySet().stream()
        .filter(setting -> jdbcUrl.contains(setting.getKey()))
        .map(Entry::getValue)
        .findFirst()
        .ifPresent(StartupRules::refuse);
  }

  private static void refuse(String need) {
    throw new StartupRefused(
        "Production needs %s from JDBC_URL, or set WAYMARK_MODE=development.".formatted(need));
  }

  private static String text(PropertyResolver settings, String name) {
    return settings.getProperty(name, String.class).orElse("").strip();
  }
}
