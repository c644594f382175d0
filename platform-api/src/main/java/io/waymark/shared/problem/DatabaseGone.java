package io.waymark.shared.problem;

import io.micronaut.data.connection.exceptions.ConnectionException;
import io.micronaut.data.connection.exceptions.NoConnectionException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;

/** Tells a database that is away (refused, hung, pool exhausted) from a fault of ours. */
final class DatabaseGone {
  /** SQLSTATE class 08, "connection exception". */
  private static final String CONNECTION = "08";

  private DatabaseGone() {}

  static boolean isBehind(@Nullable Throwable failure) {
    return switch (failure) {
      case null -> false;
      case SQLTransientConnectionException e -> true;
      case SQLNonTransientConnectionException e -> true;
      case SQLRecoverableException e -> true;
      case NoConnectionException e -> false;
      case ConnectionException e -> true;
      case SQLException e when state(e).startsWith(CONNECTION) -> true;
      default -> isBehind(failure.getCause());
    };
  }

  private static String state(SQLException e) {
    return e.getSQLState() == null ? "" : e.getSQLState();
  }
}
