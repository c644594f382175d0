package io.waymark.erasure;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.waymark.support.Database;
import io.waymark.support.Parcel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Every column of every table, as information_schema knows them: no list of ours can miss one. */
final class Dump {
  private static final Set<String> OF_TEXT =
      Set.of(
          "char",
          "varchar",
          "tinytext",
          "text",
          "mediumtext",
          "longtext",
          "json",
          "binary",
          "varbinary",
          "tinyblob",
          "blob",
          "mediumblob",
          "longblob",
          "enum",
          "set");

  private Dump() {}

  record Column(String table, String name, String type) {
    boolean mayHoldText() {
      return OF_TEXT.contains(type.toLowerCase(Locale.ROOT));
    }

    @Override
    public String toString() {
      return table + "." + name;
    }
  }

  static List<Column> columns() {
    return Database.rows(
            "SELECT c.table_name, c.column_name, c.data_type FROM information_schema.columns c"
                + " JOIN information_schema.tables t"
                + " ON t.table_schema = c.table_schema AND t.table_name = c.table_name"
                + " WHERE c.table_schema = DATABASE() AND t.table_type = 'BASE TABLE'"
                + " ORDER BY c.table_name, c.ordinal_position")
        .stream()
        .map(row -> new Column("" + row.get(0), "" + row.get(1), "" + row.get(2)))
        .toList();
  }

  /** The columns in which one of the words stands, in whatever case, zipped or not. */
  static Set<String> holding(Set<String> words) {
    var holding = new TreeSet<String>();
    for (Column column : columns()) {
      if (holds(column, words)) {
        holding.add(column.toString());
      }
    }
    return holding;
  }

  private static boolean holds(Column column, Set<String> words) {
    return column.type().toLowerCase(Locale.ROOT).contains("blob")
        ? holdsInside(column, words)
        : words.stream().anyMatch(word -> holds(column, word));
  }

  private static boolean holds(Column column, String word) {
    String sql =
        "SELECT COUNT(*) FROM `%s` WHERE LOCATE(?, LOWER(CONVERT(`%s` USING utf8mb4))) > 0"
            .formatted(column.table(), column.name());
    return Database.count(sql, word) > 0;
  }

  private static boolean holdsInside(Column column, Set<String> words) {
    String sql = "SELECT `%s` FROM `%s`".formatted(column.name(), column.table());
    try (var connection = Database.connect();
        var statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        byte[] value = rows.getBytes(1);
        if (value != null && words.stream().anyMatch(readable(value)::contains)) {
          return true;
        }
      }
      return false;
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  private static String readable(byte[] value) {
    String text = new String(value, UTF_8) + new String(value, ISO_8859_1);
    boolean zip = value.length > 4 && value[0] == 'P' && value[1] == 'K' && value[2] == 3;
    return (zip ? text + Parcel.of(value).files() : text).toLowerCase(Locale.ROOT);
  }
}
