package io.waymark.shared.startup;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Value;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;

/** What is handy on one's own machine and wrong where other people's data is. */
@Context
class ProductionRules {
  private static final Map<String, String> FORBIDDEN =
      Map.of(
          "sslmode=disabled", "an encrypted connection to the database: drop sslMode=DISABLED",
          "usessl=false", "an encrypted connection to the database: drop useSSL=false",
          "allowpublickeyretrieval=true", "a known server: drop allowPublicKeyRetrieval=true");

  ProductionRules(
      Mode mode,
      @Value("${datasources.default.url:}") String jdbcUrl,
      @Value("${waymark.demo:false}") boolean demo) {
    if (mode == Mode.PRODUCTION) {
      requireSafe(jdbcUrl.toLowerCase(Locale.ROOT).replace(" ", ""));
    }
    if (demo) {
      mode.requireDevelopment("WAYMARK_DEMO=true");
    }
  }

  private static void requireSafe(String jdbcUrl) {
    FORBIDDEN.entrySet().stream()
        .filter(setting -> jdbcUrl.contains(setting.getKey()))
        .map(Entry::getValue)
        .findFirst()
        .ifPresent(
            wish -> {
              throw new StartupRefused(
                  "Production needs %s from JDBC_URL, or set WAYMARK_MODE=development."
                      .formatted(wish));
            });
  }
}
