package io.waymark.shared.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;

class UnexpectedTest {
  @Test
  void theLogGetsTheWayAndNotTheWords() {
    var failure =
        new IllegalStateException("her secret", new SQLException("Duplicate entry 'x@y'"));

    assertThat(new Wordless(failure).trace())
        .contains("java.lang.IllegalStateException", "caused by java.sql.SQLException")
        .contains("UnexpectedTest")
        .doesNotContain("secret", "x@y");
  }

  @Test
  void aDatabaseThatIsAwayIsToldFromAFaultOfOurs() {
    assertThat(DatabaseGone.isBehind(new RuntimeException(new SQLTransientConnectionException())))
        .isTrue();
    assertThat(DatabaseGone.isBehind(new SQLException("link failure", "08S01"))).isTrue();
    assertThat(DatabaseGone.isBehind(new SQLException("syntax", "42000"))).isFalse();
    assertThat(DatabaseGone.isBehind(new SQLIntegrityConstraintViolationException())).isFalse();
    assertThat(DatabaseGone.isBehind(new IllegalStateException())).isFalse();
  }
}
