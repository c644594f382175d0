package io.waymark.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.account.TestAccountLinks;
import io.waymark.support.Api;
import io.waymark.support.Database;
import io.waymark.support.Organisation;
import io.waymark.support.Person;
import io.waymark.support.Work;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What nothing opens any more is forgotten by itself. */
class CleanUpTest {
  private Person ann;

  @BeforeEach
  void somebody() {
    Api.clock().set("2026-03-20T09:00", "UTC");
    ann = Organisation.employer().mentor("Ann");
  }

  @Test
  void aSignInIsForgottenAMonthAfterItCouldBeRenewed() {
    ann.calls();
    Api.clock().forward(Duration.ofDays(60));
    Work.runRecurring("sign-in-clean-up");
    assertThat(of("sign_in_family")).isEqualTo(1);

    Api.clock().forward(Duration.ofSeconds(1));
    Work.runRecurring("sign-in-clean-up");
    assertThat(of("sign_in_family")).isZero();
  }

  @Test
  void aGuessIsForgottenAfterADay() throws SQLException {
    Database.change(
        "REPLACE INTO sign_in_throttle (subject, failures, last_failure_at)"
            + " VALUES (REPEAT('g', 32), 1, '2026-03-19 08:59:59')");

    Work.runRecurring("sign-in-clean-up");

    assertThat(
            Database.count("SELECT COUNT(*) FROM sign_in_throttle WHERE subject = REPEAT('g', 32)"))
        .isZero();
  }

  @Test
  void aRequestForAPasswordIsForgottenAfterADayAndItsLinkStaysDead() {
    String first = TestAccountLinks.passwordReset(ann);
    Api.clock().forward(Duration.ofDays(1).plusSeconds(1));
    Work.runRecurring("account-clean-up");
    assertThat(of("password_reset")).isZero();

    String second = TestAccountLinks.passwordReset(ann);

    sets(first).refuses(422, "password_reset.link");
    sets(second).isEmpty();
  }

  @Test
  void aChangeOfAddressIsForgottenWhenItCanBeUndoneNoMore() {
    TestAccountLinks.undoing(ann);
    Api.clock().forward(Duration.ofHours(72));
    Work.runRecurring("account-clean-up");
    assertThat(of("email_change")).isEqualTo(1);

    Api.clock().forward(Duration.ofSeconds(1));
    Work.runRecurring("account-clean-up");
    assertThat(of("email_change")).isZero();
  }

  @Test
  void anAnsweredChallengeIsForgottenWhenItIsTooOld() throws SQLException {
    Database.change(
        "REPLACE INTO spent_challenge (challenge, expires_at)"
            + " VALUES (REPEAT('c', 32), '2026-03-20 08:59:59')");

    Work.runRecurring("passkey-challenge-expiry");

    assertThat(
            Database.count(
                "SELECT COUNT(*) FROM spent_challenge WHERE challenge = REPEAT('c', 32)"))
        .isZero();
  }

  @Test
  void muchIsRemovedInShortStatements() {
    Iterator<Integer> removed = List.of(Batches.SIZE, Batches.SIZE, 7).iterator();

    Batches.remove(removed::next);

    assertThat(removed.hasNext()).isFalse();
  }

  private static io.waymark.support.Answer sets(String token) {
    var wanted = Map.of("token", token, "password", "seven quiet otters cross");
    return Api.anonymous().put("/api/v1/password-resets", wanted);
  }

  private long of(String table) {
    return Database.count(
        "SELECT COUNT(*) FROM " + table + " WHERE account_id = ?", ann.accountId());
  }
}
