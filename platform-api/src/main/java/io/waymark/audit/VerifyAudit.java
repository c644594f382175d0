package io.waymark.audit;

import io.waymark.shared.id.Id;
import io.waymark.shared.key.InstallationKey;
import io.waymark.shared.startup.StartupRefused;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Looks for altered, missing, reordered and added rows in the audit of every tenant, beside a
 * running Waymark or without one. Reads and changes nothing. Settings are those of the API; ends
 * with 0 when every chain is whole, with 1 when one is broken, with 2 when it cannot look.
 */
public final class VerifyAudit {
  private static final String TENANTS =
      """
      SELECT DISTINCT tenant_id FROM audit_event
      UNION SELECT DISTINCT tenant_id FROM audit_link
      UNION SELECT DISTINCT tenant_id FROM audit_pending
      UNION SELECT tenant_id FROM audit_head
      """;

  private final Connection database;
  private final Seals seals;
  private final Heads outside;

  VerifyAudit(Connection database, Seals seals, Heads outside) {
    this.database = database;
    this.seals = seals;
    this.outside = outside;
  }

  /**
   * @param arguments files with heads, in place of the one that WAYMARK_AUDIT_HEADS names
   */
  public static void main(String[] arguments) {
    try {
      System.exit(verify(System.getenv(), arguments) ? 0 : 1);
    } catch (StartupRefused | IOException | SQLException e) {
      System.err.println("The audit cannot be verified. " + e.getMessage());
      System.exit(2);
    }
  }

  private static boolean verify(Map<String, String> environment, String... files)
      throws IOException, SQLException {
    var seals = seals(environment);
    // Before the snapshot: each head that is said is one of a transaction that has ended.
    var outside = heads(environment, files);
    try (var database =
        DriverManager.getConnection(
            environment.getOrDefault("JDBC_URL", ""),
            environment.getOrDefault("JDBC_USER", ""),
            environment.getOrDefault("JDBC_PASSWORD", ""))) {
      database.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      database.setReadOnly(true);
      database.setAutoCommit(false);
      return said(new VerifyAudit(database, seals, outside).verdicts());
    }
  }

  private static boolean said(Map<String, Verdict> verdicts) {
    verdicts.forEach((tenant, verdict) -> System.out.println(verdict.said(tenant)));
    boolean whole = verdicts.values().stream().allMatch(Verdict::isWhole);
    System.out.println(
        whole
            ? "Every chain is whole: %d tenants.".formatted(verdicts.size())
            : "The audit is BROKEN.");
    return whole;
  }

  /** By the tenants' names. */
  Map<String, Verdict> verdicts() throws SQLException {
    var names = names();
    var verdicts = new TreeMap<String, Verdict>();
    for (long tenantId : tenants()) {
      verdicts.put(names.getOrDefault(tenantId, "Tenant " + new Id(tenantId)), verdict(tenantId));
    }
    return verdicts;
  }

  Verdict verdict(long tenantId) throws SQLException {
    return new Verification(database, tenantId, seals, outside).run();
  }

  private TreeSet<Long> tenants() throws SQLException {
    var tenants = new TreeSet<>(outside.tenants());
    try (var select = database.createStatement();
        var rows = select.executeQuery(TENANTS)) {
      while (rows.next()) {
        tenants.add(rows.getLong(1));
      }
    }
    return tenants;
  }

  private Map<Long, String> names() throws SQLException {
    var names = new TreeMap<Long, String>();
    names.put(0L, "The installation");
    try (var select = database.createStatement();
        var rows =
            select.executeQuery("SELECT t.id, t.name, t.slug FROM tenant t WHERE t.id <> 0")) {
      while (rows.next()) {
        names.put(rows.getLong(1), "%s (%s)".formatted(rows.getString(2), rows.getString(3)));
      }
    }
    return names;
  }

  private static Seals seals(Map<String, String> environment) {
    var former =
        Arrays.stream(environment.getOrDefault("WAYMARK_FORMER_JWT_KEYS", "").split(","))
            .map(String::strip)
            .filter(key -> !key.isEmpty())
            .map(InstallationKey::of)
            .toList();
    return new Seals(InstallationKey.of(environment.getOrDefault("WAYMARK_JWT_KEY", "")), former);
  }

  private static Heads heads(Map<String, String> environment, String... files) throws IOException {
    String set = environment.getOrDefault("WAYMARK_AUDIT_HEADS", "").strip();
    String[] given = files.length > 0 || set.isEmpty() ? files : new String[] {set};
    return Heads.in(Arrays.stream(given).map(Path::of).toList());
  }
}
