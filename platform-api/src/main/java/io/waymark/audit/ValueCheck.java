package io.waymark.audit;

import io.waymark.audit.Finding.Kind;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds personal values against the commitments in their events. Missing ones were erased. */
final class ValueCheck {
  private static final String VALUES =
      """
      SELECT v.event_id, v.field, v.salt, v.value,
        JSON_UNQUOTE(JSON_EXTRACT(e.details, CONCAT('$."', v.field, '".commitment'))) AS commitment
      FROM audit_value v
      LEFT JOIN audit_event e ON e.tenant_id = v.tenant_id AND e.id = v.event_id
      WHERE v.tenant_id = ? ORDER BY v.id
      """;

  private final long tenantId;
  private final List<Finding> findings;

  ValueCheck(long tenantId, List<Finding> findings) {
    this.tenantId = tenantId;
    this.findings = findings;
  }

  void run(Connection database) throws SQLException {
    Verification.each(database, VALUES, tenantId, this::check);
  }

  private void check(ResultSet row) throws SQLException {
    @Nullable String commitment = row.getString("commitment");
    byte[] committed = AuditValue.committed(row.getBytes("salt"), row.getString("value"));
    if (!HexFormat.of().formatHex(committed).equals(commitment)) {
      findings.add(
          Finding.of(
              Kind.VALUE,
              row.getLong("event_id"),
              0,
              "its %s is not the one that it was written with".formatted(row.getString("field"))));
    }
  }
}
