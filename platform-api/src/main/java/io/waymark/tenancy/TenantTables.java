package io.waymark.tenancy;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The tables in which organisations have rows, as the schema itself tells: whoever goes through
 * these cannot forget a new one.
 */
@Singleton
public class TenantTables {
  private final TableColumns columns;

  TenantTables(TableColumns columns) {
    this.columns = columns;
  }

  /** Their columns, by table. */
  public Map<String, List<TableColumn>> columns() {
    return with("tenant_id");
  }

  /** Global tables with rows about an account, by name; {@code account} itself is none of them. */
  public List<String> ofAccounts() {
    return with("account_id").entrySet().stream()
        .filter(table -> table.getValue().stream().noneMatch(TenantTables::isTenant))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static boolean isTenant(TableColumn column) {
    return column.columnName().equals("tenant_id");
  }

  private Map<String, List<TableColumn>> with(String key) {
    return columns.ofTablesWith(key).stream()
        .collect(groupingBy(TableColumn::tableName, TreeMap::new, toList()));
  }
}
