package io.waymark.support;

import io.waymark.shared.id.Ids;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Many rows like one, by plain SQL: as many requests would take minutes. Copies are numbered {@code
 * n}, which SQL may use; those of one number belong together by their ids.
 *
 * @param from the first number
 * @param until the last number, included
 * @param behind the id of copy n is this plus n
 */
public record Copies(int from, int until, long behind) {
  private static final int APART = 10_000;

  /** Numbered from 1, with new ids. */
  public static Copies many(int howMany) {
    return new Copies(1, howMany, Api.bean(Ids.class).next());
  }

  public Copies numbered(int first, int last) {
    return new Copies(first, last, behind);
  }

  /** The same with other ids: for a further row of the same table. */
  public Copies further(int which) {
    return new Copies(from, until, behind + (long) which * APART);
  }

  /** The id of copy n, as SQL. */
  public String id() {
    return "n + " + behind;
  }

  /**
   * Copies a row.
   *
   * @param changed what is another in each copy, as SQL, by column; the id always is
   */
  public void of(String table, long row, Map<String, String> changed) {
    var values = new HashMap<>(changed);
    values.put("id", id());
    List<String> columns = columnsOf(table);
    String selected =
        columns.stream()
            .map(column -> values.getOrDefault(column, "t." + column))
            .collect(Collectors.joining(", "));
    String insert =
        """
        INSERT INTO %s (%s) WITH RECURSIVE numbers (n) AS
          (SELECT ? UNION ALL SELECT n + 1 FROM numbers WHERE n < ?)
        SELECT %s FROM numbers JOIN %s t ON t.id = ? WHERE n <= ?
        """
            .formatted(table, String.join(", ", columns), selected, table);
    try {
      Database.change(insert, from, until, row, until);
    } catch (SQLException e) {
      throw new IllegalStateException(table, e);
    }
  }

  private static List<String> columnsOf(String table) {
    return Database.column(
            "SELECT column_name FROM information_schema.columns"
                + " WHERE table_schema = DATABASE() AND table_name = ?",
            table)
        .stream()
        .map(String::valueOf)
        .toList();
  }
}
