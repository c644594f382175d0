package io.waymark.tenanterasure;

import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.waymark.tenancy.TenantTables;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/** The rows of an organisation, in whichever tables there are. */
@Singleton
@Connectable
class TenantRows {
  /** Few enough that a statement holds up nobody else. */
  private static final int PART = 2_000;

  private final JdbcOperations database;
  private final TenantTables tables;

  TenantRows(JdbcOperations database, TenantTables tables) {
    this.database = database;
    this.tables = tables;
  }

  /** By table; those without any are left out. */
  Map<String, Long> count(long tenantId) {
    var counts = new TreeMap<String, Long>();
    for (String table : tables.columns().keySet()) {
      long rows = count(table, tenantId);
      if (rows > 0) {
        counts.put(table, rows);
      }
    }
    return counts;
  }

  /**
   * Erases all of them, each part at once and for good: there is no order in which every table may
   * go by itself, and when all are gone no reference is left that could be broken.
   *
   * @throws IllegalStateException when rows were written meanwhile
   */
  void erase(long tenantId) {
    database.execute(
        connection -> {
          unchecked(connection, tenantId);
          return true;
        });
    var left = count(tenantId);
    if (!left.isEmpty()) {
      throw new IllegalStateException("rows are left in " + left.keySet());
    }
  }

  private void unchecked(Connection connection, long tenantId) throws SQLException {
    try (var checks = connection.createStatement()) {
      checks.execute("SET SESSION foreign_key_checks = 0");
      try {
        for (String table : tables.columns().keySet()) {
          erase(connection, table, tenantId);
        }
      } finally {
        checks.execute("SET SESSION foreign_key_checks = 1");
      }
    }
  }

  private static void erase(Connection connection, String table, long tenantId)
      throws SQLException {
    try (var delete =
        connection.prepareStatement(
            "DELETE FROM `" + table + "` WHERE tenant_id = ? LIMIT " + PART)) {
      delete.setLong(1, tenantId);
      int gone = PART;
      while (gone == PART) {
        gone = delete.executeUpdate();
      }
    }
  }

  private long count(String table, long tenantId) {
    return database.prepareStatement(
        "SELECT COUNT(*) FROM `" + table + "` WHERE tenant_id = ?",
        statement -> {
          statement.setLong(1, tenantId);
          try (var row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
          }
        });
  }
}
