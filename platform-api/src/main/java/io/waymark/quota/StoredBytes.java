package io.waymark.quota;

import static java.util.stream.Collectors.joining;

import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.waymark.tenancy.TableColumn;
import io.waymark.tenancy.TenantTables;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** Counts what an organisation has stored, in every table that there is. */
@Singleton
@Connectable
class StoredBytes {
  private static final Map<String, Integer> FIXED =
      Map.of("bigint", 8, "int", 4, "tinyint", 1, "datetime", 8, "date", 3);

  private final JdbcOperations database;
  private final TenantTables tables;

  StoredBytes(JdbcOperations database, TenantTables tables) {
    this.database = database;
    this.tables = tables;
  }

  long of(long tenantId) {
    return tables.columns().entrySet().stream()
        .mapToLong(table -> in(table.getKey(), table.getValue(), tenantId))
        .sum();
  }

  private long in(String table, List<TableColumn> columns, long tenantId) {
    var length = columns.stream().map(StoredBytes::length).collect(joining(" + "));
    return database.prepareStatement(
        "SELECT COALESCE(SUM(" + length + "), 0) FROM `" + table + "` WHERE tenant_id = ?",
        statement -> {
          statement.setLong(1, tenantId);
          try (var row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
          }
        });
  }

  /** A text is as long as it is; a number takes its place, whatever it is. */
  private static String length(TableColumn column) {
    var fixed = FIXED.get(column.dataType());
    return fixed == null
        ? "COALESCE(OCTET_LENGTH(`" + column.columnName() + "`), 0)"
        : fixed.toString();
  }
}
