package io.waymark.walls;

import io.waymark.shared.id.Id;
import io.waymark.support.Database;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is stored for one tenant, each time by one statement: the walk looks a thousand times. */
record TenantRows(long tenantId) {
  private static final Map<String, List<String>> COLUMNS = columnsByTable();

  static TenantRows of(long tenantId) {
    return new TenantRows(tenantId);
  }

  /** Every id, and the tenant's own. */
  Set<String> ids() {
    var ids = new TreeSet<String>();
    ids.add(new Id(tenantId).toString());
    everywhere(table -> "SELECT id, NULL FROM " + table + " WHERE tenant_id = ?")
        .forEach(row -> ids.add(new Id(Long.parseLong(row.getFirst())).toString()));
    return ids;
  }

  /** How many rows, by table. */
  Map<String, Long> sizes() {
    var sizes = new TreeMap<String, Long>();
    everywhere(table -> "SELECT '" + table + "', COUNT(*) FROM " + table + " WHERE tenant_id = ?")
        .forEach(row -> sizes.put(row.getFirst(), Long.parseLong(row.getLast())));
    return sizes;
  }

  /** By table, and by the tenant's own row; differs when any value of any row does. */
  Map<String, String> digest() {
    var digest = new TreeMap<String, String>();
    everywhere(TenantRows::digestOf).forEach(row -> digest.put(row.getFirst(), row.getLast()));
    digest.put("tenant", Database.rows("SELECT * FROM tenant WHERE id = ?", tenantId).toString());
    return digest;
  }

  /** Each row as one text in hexadecimal, so that no character set comes between. */
  private static String digestOf(String table) {
    String row =
        Objects.requireNonNull(COLUMNS.get(table)).stream()
            .map(column -> "COALESCE(HEX(CONCAT(`%s`, '')), '-')".formatted(column))
            .collect(Collectors.joining(", ", "CONCAT_WS(',', ", ")"));
    return "SELECT '%s', CONCAT(COUNT(*), ' rows, ', SUM(CONV(LEFT(SHA2(%s, 256), 12), 16, 10)))"
            .formatted(table, row)
        + " FROM "
        + table
        + " WHERE tenant_id = ?";
  }

  private List<List<String>> everywhere(Function<String, String> select) {
    String sql = COLUMNS.keySet().stream().map(select).collect(Collectors.joining(" UNION ALL "));
    Object[] tenant = Collections.nCopies(COLUMNS.size(), tenantId).toArray();
    return Database.rows(sql, tenant).stream()
        .map(row -> row.stream().map(String::valueOf).toList())
        .toList();
  }

  /** The records of erasures are the installation's, and no organisation has any. */
  private static Map<String, List<String>> columnsByTable() {
    return Database.rows(
            """
            SELECT c.table_name, c.column_name FROM information_schema.columns c
            WHERE c.table_schema = DATABASE() AND c.table_name <> 'tenant_erasure'
            AND 2 = (SELECT COUNT(*) FROM information_schema.columns k
              WHERE k.table_schema = c.table_schema AND k.table_name = c.table_name
              AND k.column_name IN ('id', 'tenant_id'))
            ORDER BY c.table_name, c.ordinal_position\
            """)
        .stream()
        .collect(
            Collectors.groupingBy(
                row -> String.valueOf(row.getFirst()),
                TreeMap::new,
                Collectors.mapping(row -> String.valueOf(row.getLast()), Collectors.toList())));
  }
}
