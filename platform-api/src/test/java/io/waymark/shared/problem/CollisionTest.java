package io.waymark.shared.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.waymark.support.Database;
import io.waymark.support.Organisation;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class CollisionTest {
  @Test
  void aLockThatIsNotLetGoInTimeIsOne() throws SQLException {
    long id = Organisation.employer().participant("Ann").membershipId();
    try (Connection first = Database.connect();
        Connection second = Database.connect()) {
      first.setAutoCommit(false);
      take(first, id);
      second.createStatement().execute("SET innodb_lock_wait_timeout = 1");

      Throwable tooLate = catchThrowable(() -> take(second, id));

      assertThat(Collision.isBehind(new IllegalStateException(tooLate))).isTrue();
    }
  }

  @Test
  void whatIsWrongWithTheStatementIsNone() {
    Throwable wrong = catchThrowable(() -> Database.change("UPDATE nothing SET id = 1"));

    assertThat(wrong).isInstanceOf(SQLException.class);
    assertThat(Collision.isBehind(wrong)).isFalse();
    assertThat(Collision.isBehind(null)).isFalse();
  }

  private static void take(Connection connection, long membershipId) throws SQLException {
    try (var statement =
        connection.prepareStatement("UPDATE membership SET version = version + 1 WHERE id = ?")) {
      statement.setLong(1, membershipId);
      statement.executeUpdate();
    }
  }
}
