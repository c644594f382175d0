package io.waymark.audit;

import io.waymark.audit.Finding.Kind;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds one tenant's audit against its seals, its chain and its heads, row by row, however long it
 * is. Plain JDBC on one snapshot: it believes nothing that the API says about its own tables.
 */
final class Verification {
  private static final String CHAIN =
      """
      SELECT l.id AS place, l.event_id, l.digest, %s
      FROM audit_link l
      LEFT JOIN audit_event e ON e.tenant_id = l.tenant_id AND e.id = l.event_id
      WHERE l.tenant_id = ? ORDER BY l.id
      """
          .formatted(EventRow.COLUMNS);

  private static final String UNCHAINED =
      """
      SELECT p.id AS waiting, %s
      FROM audit_event e
      LEFT JOIN audit_pending p ON p.tenant_id = e.tenant_id AND p.id = e.id
      WHERE e.tenant_id = ? AND NOT EXISTS (
        SELECT 1 FROM audit_link l WHERE l.tenant_id = e.tenant_id AND l.event_id = e.id)
      ORDER BY e.id
      """
          .formatted(EventRow.COLUMNS);

  private static final String WAITING_FOR_NOTHING =
      """
      SELECT p.id, e.id IS NULL AS gone FROM audit_pending p
      LEFT JOIN audit_event e ON e.tenant_id = p.tenant_id AND e.id = p.id
      LEFT JOIN audit_link l ON l.tenant_id = p.tenant_id AND l.event_id = p.id
      WHERE p.tenant_id = ? AND (e.id IS NULL OR l.id IS NOT NULL) ORDER BY p.id
      """;

  private static final String HEAD =
      "SELECT h.place, h.digest FROM audit_head h WHERE h.tenant_id = ?";

  private final Connection database;
  private final long tenantId;
  private final ChainCheck chain;
  private final List<Finding> findings = new ArrayList<>();
  private long waiting;

  Verification(Connection database, long tenantId, Seals seals, Heads outside) {
    this.database = database;
    this.tenantId = tenantId;
    this.chain = new ChainCheck(tenantId, seals, outside.of(tenantId), findings);
  }

  Verdict run() throws SQLException {
    each(CHAIN, chain::link);
    each(UNCHAINED, this::unchained);
    each(WAITING_FOR_NOTHING, this::waitingForNothing);
    each(HEAD, row -> chain.head(row.getLong(1), row.getBytes(2)));
    chain.end();
    new ValueCheck(tenantId, findings).run(database);
    return new Verdict(chain.length(), waiting, findings);
  }

  private void unchained(ResultSet row) throws SQLException {
    row.getLong("waiting");
    boolean waits = !row.wasNull();
    if (chain.unchained(EventRow.read(row), waits)) {
      waiting++;
    }
  }

  private void waitingForNothing(ResultSet row) throws SQLException {
    long eventId = row.getLong("id");
    findings.add(
        row.getBoolean("gone")
            ? Finding.of(Kind.MISSING, eventId, 0, "it waits for its link and is gone")
            : Finding.of(Kind.ADDED, eventId, 0, "it waits for its link and has one"));
  }

  interface Row {
    void read(ResultSet row) throws SQLException;
  }

  private void each(String sql, Row reading) throws SQLException {
    each(database, sql, tenantId, reading);
  }

  static void each(Connection database, String sql, long tenantId, Row reading)
      throws SQLException {
    try (PreparedStatement select = streaming(database, sql)) {
      select.setLong(1, tenantId);
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          reading.read(rows);
        }
      }
    }
  }

  /** The driver's way to say: row by row, and not all of them into memory first. */
  private static PreparedStatement streaming(Connection database, String sql) throws SQLException {
    PreparedStatement select =
        database.prepareStatement(sql, ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY);
    select.setFetchSize(Integer.MIN_VALUE);
    return select;
  }
}
