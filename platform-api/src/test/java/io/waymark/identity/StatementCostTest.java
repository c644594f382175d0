package io.waymark.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.support.Caller;
import io.waymark.support.Database;
import io.waymark.support.Organisation;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** By the server's own count, in which whatever the driver and the pool add counts too. */
class StatementCostTest {
  private static final int CALLS = 10;

  @Test
  void readingMeTakesThreeStatements() throws SQLException {
    Caller ann = Organisation.employer().participant("Ann").calls();
    for (int i = 0; i < CALLS; i++) {
      ann.get("/api/v1/me").isOk();
    }
    try (var connection = Database.connect()) {
      long before = questions(connection);
      for (int i = 0; i < CALLS; i++) {
        ann.get("/api/v1/me").isOk();
      }
      long counting = 1;

      assertThat(questions(connection) - before - counting).isLessThanOrEqualTo(3 * CALLS);
    }
  }

  private static long questions(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var found = statement.executeQuery("SHOW GLOBAL STATUS LIKE 'Questions'")) {
      found.next();
      return found.getLong(2);
    }
  }
}
