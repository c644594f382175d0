package io.waymark.support;

import io.waymark.testdb.DatabaseUnderTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The database under test by plain SQL, past the API and its pool: to look at what is stored. */
public final class Database {
  private Database() {}

  public static Connection connect() throws SQLException {
    var database = DatabaseUnderTest.shared();
    return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
  }

  /** Each row as the texts of its columns. */
  public static List<List<@Nullable String>> rows(String sql, Object... parameters) {
    try (var statement = Shared.CONNECTION.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      try (ResultSet found = statement.executeQuery()) {
        return read(found);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** The first column of each row. */
  public static List<@Nullable String> column(String sql, Object... parameters) {
    var column = new ArrayList<@Nullable String>();
    rows(sql, parameters).forEach(row -> column.add(row.getFirst()));
    return column;
  }

  public static long count(String sql, Object... parameters) {
    return Long.parseLong(String.valueOf(column(sql, parameters).getFirst()));
  }

  /**
   * @return how many rows it changed
   * @throws SQLException as the database refuses
   */
  public static int change(String sql, Object... parameters) throws SQLException {
    try (var statement = Shared.CONNECTION.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      return statement.executeUpdate();
    }
  }

  /** One for all tests, in auto-commit: connecting costs more than most queries. */
  private static final class Shared {
    static final Connection CONNECTION = open();

    private static Connection open() {
      try {
        return connect();
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static List<List<@Nullable String>> read(ResultSet found) throws SQLException {
    int width = found.getMetaData().getColumnCount();
    var rows = new ArrayList<List<@Nullable String>>();
    while (found.next()) {
      var row = new ArrayList<@Nullable String>();
      for (int column = 1; column <= width; column++) {
        row.add(found.getString(column));
      }
      rows.add(row);
    }
    return rows;
  }
}
