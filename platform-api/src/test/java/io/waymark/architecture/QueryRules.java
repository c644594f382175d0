package io.waymark.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rules over the SQL in the source, wherever it stands: Micronaut Data filters none of it. */
final class QueryRules {
  private static final Pattern STATEMENT =
      Pattern.compile("(?is)\\s*(SELECT|UPDATE|DELETE|INSERT|REPLACE|WITH)\\s.*");
  private static final Pattern MENTION =
      Pattern.compile(
          "(?i)\\b(?:FROM|JOIN|UPDATE|INTO)\\s+(\\w+)"
              + "(?:\\s+(?:AS\\s+)?(?!(?:WHERE|SET|ON|USING|JOIN|LEFT|RIGHT|INNER|CROSS|ORDER|GROUP|LIMIT|FOR"
              + "|VALUES|SELECT|UNION|HAVING|FORCE|USE|LATERAL|WINDOW)\\b)(\\w+))?");

  /** Types whose queries look across tenants on purpose, and why. */
  private static final Map<String, String> ACROSS_TENANTS =
      Map.of(
          "DeadLetterReads", "lists what mail servers refused, for the operator of all tenants",
          "DemoAge", "finds out whether the demo's organisations have aged, before any is entered",
          "LetterCounts", "counts letters for the installation's metrics, whosesoever they are",
          "PendingTenants", "finds the tenants whose audit has something to chain",
          "VerifyAudit", "finds the tenants that have an audit; reads them one by one");

  static final List<Rule> ALL =
      List.of(
          queries("each query names the tenant of each table it touches", QueryRules::misses),
          queries(
              "an update of a versioned row sets and tests the version", QueryRules::unversioned),
          queries(
              "no query changes the audit",
              sql ->
                  sql.matches(
                      "(?is).*\\b(UPDATE|DELETE\\s+FROM|REPLACE\\s+INTO)\\s+audit_(event|link)\\b.*")),
          queries(
              "no query takes a lock of the server's or reads everything",
              sql -> sql.matches("(?is).*(\\bGET_LOCK\\b|\\bLOCK TABLES\\b|SELECT\\s+\\*).*")));

  private QueryRules() {}

  private static Rule queries(String sentence, Predicate<String> breaks) {
    return new Rule(
        sentence,
        code ->
            code.source().texts().stream()
                .filter(text -> STATEMENT.matcher(text.value()).matches())
                .filter(text -> !ACROSS_TENANTS.containsKey(text.type()))
                .filter(text -> breaks.test(text.value()))
                .map(text -> text.type() + ": " + text.value().strip())
                .toList());
  }

  private static boolean misses(String sql) {
    return mentions(sql).anyMatch(mention -> !scoped(sql, mention)) || namesNoTenant(sql);
  }

  /** Whether a table is tied to a tenant: by its alias, or plainly where it has none. */
  private static boolean scoped(String sql, Matcher mention) {
    String alias = mention.group(2);
    String name = alias == null ? "(?:" + mention.group(1) + "\\.|(?<![.\\w]))" : alias + "\\.";
    return Pattern.compile("(?i)(?<!\\w)" + name + "tenant_id\\b").matcher(sql).find();
  }

  /** Tables tied to each other must be tied to a given tenant as well. */
  private static boolean namesNoTenant(String sql) {
    return mentions(sql).findAny().isPresent()
        && !sql.matches("(?is)\\s*INSERT\\b.*")
        && !sql.matches("(?is).*\\btenant_id\\s*(=|IN)\\s*(\\(\\s*)?[:?].*");
  }

  private static boolean unversioned(String sql) {
    Matcher update = Pattern.compile("(?is)\\s*UPDATE\\s+(\\w+)\\s.*").matcher(sql);
    return update.matches()
        && Tables.VERSIONED.contains(update.group(1).toLowerCase(Locale.ROOT))
        && !sql.matches(
            "(?is).*\\bversion\\s*=\\s*(\\w+\\.)?version\\s*\\+\\s*1.*\\bWHERE\\b.*\\bversion\\s*=.*");
  }

  private static Stream<Matcher> mentions(String sql) {
    Matcher all = MENTION.matcher(sql);
    var found = Stream.<Matcher>builder();
    for (int from = 0; all.find(from); from = all.start() + 1) {
      Matcher one = MENTION.matcher(sql);
      one.find(all.start());
      if (Tables.OF_TENANTS.contains(one.group(1).toLowerCase(Locale.ROOT))) {
        found.add(one);
      }
    }
    return found.build();
  }

  /** Read from the migrations, so that a new table is known at once. */
  private static final class Tables {
    static final Set<String> OF_TENANTS = created(".*");
    static final Set<String> VERSIONED = created("(?s).*\\n  version BIGINT.*");

    private static Set<String> created(String like) {
      var name = Pattern.compile("CREATE TABLE (\\w+) \\(");
      try (Stream<Path> files = Files.walk(Path.of("../migrations/src/main/resources"))) {
        return files
            .filter(file -> file.toString().endsWith(".sql"))
            .map(Tables::text)
            .filter(sql -> sql.matches("(?s)" + like))
            .flatMap(sql -> name.matcher(sql).results())
            .map(result -> result.group(1))
            .filter(table -> !SchemaRules.GLOBAL.contains(table))
            .collect(Collectors.toSet());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static String text(Path file) {
      try {
        return Files.readString(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
