package io.waymark.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.support.Api;
import io.waymark.support.Database;
import io.waymark.tenancy.Role;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ThrottleTest {
  private final Somebody ann = Somebody.make();

  @BeforeEach
  void aMember() {
    ann.joins(Role.MENTOR);
  }

  @Test
  void aFewMistakesAreFree() {
    guesses(4);

    ann.signsIn().isCreated();
  }

  @Test
  void furtherMistakesWaitLongerEachTime() {
    guesses(5);
    var waits = Stream.generate(this::waitThenGuess).limit(8).toList();

    assertThat(waits).isEqualTo(List.of(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L));
  }

  @Test
  void whileWaitingTheRightPasswordIsRefusedTooAndCostsNothing() {
    guesses(5);

    assertThat(ann.signsIn().refuses(429, "session.throttled").headers().firstValue("Retry-After"))
        .hasValue("1");
  }

  @Test
  void afterTheWaitTheRightPasswordOpensAndClearsTheCount() {
    guesses(5);
    Api.clock().forward(Duration.ofSeconds(1));
    ann.signsIn().isCreated();
    guesses(4);

    ann.signsIn().isCreated();
  }

  @Test
  void attemptsDuringAWaitDoNotLengthenIt() {
    guesses(5);
    IntStream.range(0, 20).forEach(i -> ann.tries("wrong").refuses(429, "session.throttled"));
    Api.clock().forward(Duration.ofSeconds(1));

    ann.signsIn().isCreated();
  }

  @Test
  void mistakesAreForgottenAfterAQuarterOfAnHour() {
    guesses(5);
    Api.clock().forward(Duration.ofMinutes(16));
    guesses(4);

    ann.signsIn().isCreated();
  }

  @Test
  void anAddressThatGuessesAtManyAccountsWaitsAsWell() {
    IntStream.range(0, 50).forEach(i -> strangersGuess("stranger-%d@people.example".formatted(i)));

    ann.signsIn().refuses(429, "session.throttled");
  }

  @Test
  void mistakesElsewhereDoNotBlockAnAddress() {
    guesses(5);
    var bob = Somebody.make();
    bob.joins(Role.MENTOR);

    bob.signsIn().isCreated();
  }

  @Test
  void aBurstOfGuessesIsCountedOneByOne() {
    var answers =
        IntStream.range(0, 20).parallel().mapToObj(i -> ann.tries("wrong").status()).toList();

    assertThat(answers).filteredOn(status -> status == 401).hasSize(5);
    assertThat(answers).filteredOn(status -> status == 429).hasSize(15);
  }

  @Test
  void theBeginningOfAWaitIsAudited() {
    guesses(5);

    assertThat(
            Database.column(
                "SELECT action FROM audit_event WHERE tenant_id = 0 AND subject_id = ?",
                ann.accountId()))
        .contains("session.throttled");
  }

  private void guesses(int times) {
    IntStream.range(0, times).forEach(i -> ann.tries("wrong").refuses(401, "session.credentials"));
  }

  /** How many seconds the wait is now, waited for, with one more mistake after it. */
  private long waitThenGuess() {
    var refused = ann.tries("wrong").refuses(429, "session.throttled");
    long seconds = Long.parseLong(refused.headers().firstValue("Retry-After").orElseThrow());
    Api.clock().forward(Duration.ofSeconds(seconds));
    guesses(1);
    return seconds;
  }

  private void strangersGuess(String email) {
    ann.calls()
        .post("/api/v1/sessions", Map.of("email", email, "password", "wrong"))
        .refuses(401, "session.credentials");
  }
}
