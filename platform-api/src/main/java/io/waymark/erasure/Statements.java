package io.waymark.erasure;

import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Runs statements over the tables of all features. Erasing stands in one place on purpose: what a
 * person leaves behind is judged as a whole, and so is its test.
 */
@Singleton
@Connectable
class Statements {
  private static final Pattern NAMED = Pattern.compile(":(\\w+)");

  private final JdbcOperations database;

  Statements(JdbcOperations database) {
    this.database = database;
  }

  /**
   * A change of rows that carry a version, each by its own.
   *
   * @param select answers id and version, and locks them
   * @param update names both
   */
  record Rewrite(String select, String update) {}

  void run(String sql, Map<String, ?> given) {
    with(sql, given, PreparedStatement::executeUpdate);
  }

  void run(Rewrite rewrite, Map<String, ?> given) {
    for (List<Object> row : rows(rewrite.select(), given)) {
      var more = new HashMap<String, Object>(given);
      more.put("id", row.get(0));
      more.put("version", row.get(1));
      run(rewrite.update(), more);
    }
  }

  /** The first column of each row, as text. */
  List<String> texts(String sql, Map<String, ?> given) {
    return rows(sql, given).stream().map(row -> row.getFirst().toString()).toList();
  }

  /** The first column of each row. */
  List<Long> ids(String sql, Map<String, ?> given) {
    return rows(sql, given).stream().map(row -> (Long) row.getFirst()).toList();
  }

  private List<List<Object>> rows(String sql, Map<String, ?> given) {
    return with(
        sql,
        given,
        statement -> {
          var rows = new ArrayList<List<Object>>();
          try (ResultSet found = statement.executeQuery()) {
            while (found.next()) {
              var row = new ArrayList<Object>();
              for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                row.add(found.getObject(i));
              }
              rows.add(row);
            }
          }
          return rows;
        });
  }

  private interface Use<T> {
    T of(PreparedStatement statement) throws SQLException;
  }

  private <T> T with(String sql, Map<String, ?> given, Use<T> use) {
    var values = new ArrayList<Object>();
    NAMED.matcher(sql).results().forEach(name -> values.add(given.get(name.group(1))));
    return database.prepareStatement(
        NAMED.matcher(sql).replaceAll("?"),
        statement -> {
          for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
          }
          return use.of(statement);
        });
  }
}
