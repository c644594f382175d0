package io.waymark.demo;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether there is a demo and how old it is. Plain JDBC, so that a start with nothing to do takes
 * no longer than one connection; and across tenants, so that an old demo can be taken away whole.
 */
final class DemoAge implements AutoCloseable {
  private static final Duration FRESH = Duration.ofDays(7);

  /**
   * What somebody did since: sent, answered or administered something. Signing in changes nothing.
   */
  private static final String CHANGED =
      """
      SELECT EXISTS (SELECT 1 FROM check_in c JOIN demo_seed d USING (tenant_id)
          WHERE c.submitted_at > d.seeded_at)
        OR EXISTS (SELECT 1 FROM reply r JOIN demo_seed d USING (tenant_id)
          WHERE r.sent_at > d.seeded_at)
        OR EXISTS (SELECT 1 FROM coaching_session k JOIN demo_seed d USING (tenant_id)
          WHERE k.changed_at > d.seeded_at)
        OR EXISTS (SELECT 1 FROM agenda_point p JOIN demo_seed d USING (tenant_id)
          WHERE p.added_at > d.seeded_at)
        OR EXISTS (SELECT 1 FROM audit_event a JOIN demo_seed d USING (tenant_id)
          WHERE a.at > d.seeded_at AND a.action NOT LIKE 'session.%')
      """;

  private static final String TENANT_TABLES =
      """
      SELECT c.table_name FROM information_schema.columns c
      JOIN information_schema.tables t USING (table_schema, table_name)
      WHERE c.table_schema = DATABASE() AND c.column_name = 'tenant_id'
        AND t.table_type = 'BASE TABLE' AND c.table_name <> 'demo_seed'
      """;

  private final Connection connection;

  private DemoAge(Connection connection) {
    this.connection = connection;
  }

  static DemoAge fromEnvironment() throws SQLException {
    return new DemoAge(
        DriverManager.getConnection(
            System.getenv("JDBC_URL"), System.getenv("JDBC_USER"), System.getenv("JDBC_PASSWORD")));
  }

  boolean wantsSeeding(Instant now) throws SQLException {
    List<Instant> seeded = seeded();
    if (seeded.isEmpty()) {
      return true;
    }
    return seeded.getFirst().plus(FRESH).isBefore(now) && !isChanged();
  }

  /**
   * Takes the demo's organisations away with all that is theirs, and the accounts of nobody else.
   *
   * @return the tenants that are gone
   */
  List<Long> forget() throws SQLException {
    List<Long> tenants = tenants();
    if (tenants.isEmpty()) {
      return tenants;
    }
    connection.setAutoCommit(false);
    execute("SET FOREIGN_KEY_CHECKS = 0");
    execute(
        "DELETE a FROM account a JOIN account_tenant x ON x.account_id = a.id"
            + " JOIN demo_seed d ON d.tenant_id = x.tenant_id");
    for (String table : tenantTables()) {
      execute("DELETE r FROM `" + table + "` r JOIN demo_seed d USING (tenant_id)");
    }
    execute("DELETE t FROM tenant t JOIN demo_seed d ON d.tenant_id = t.id");
    execute("DELETE FROM demo_seed");
    execute("SET FOREIGN_KEY_CHECKS = 1");
    connection.commit();
    return tenants;
  }

  private List<Long> tenants() throws SQLException {
    List<Long> tenants = new ArrayList<>();
    try (Statement select = connection.createStatement();
        ResultSet rows = select.executeQuery("SELECT tenant_id FROM demo_seed")) {
      while (rows.next()) {
        tenants.add(rows.getLong(1));
      }
    }
    return tenants;
  }

  private List<Instant> seeded() throws SQLException {
    List<Instant> moments = new ArrayList<>();
    try (PreparedStatement select =
            connection.prepareStatement("SELECT seeded_at FROM demo_seed ORDER BY seeded_at");
        ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        moments.add(rows.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC));
      }
    }
    return moments;
  }

  private boolean isChanged() throws SQLException {
    try (Statement select = connection.createStatement();
        ResultSet row = select.executeQuery(CHANGED)) {
      return row.next() && row.getBoolean(1);
    }
  }

  private List<String> tenantTables() throws SQLException {
    List<String> tables = new ArrayList<>();
    try (Statement select = connection.createStatement();
        ResultSet rows = select.executeQuery(TENANT_TABLES)) {
      while (rows.next()) {
        tables.add(rows.getString(1));
      }
    }
    return tables;
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
