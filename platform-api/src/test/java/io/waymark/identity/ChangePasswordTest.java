package io.waymark.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.support.Answer;
import io.waymark.support.Database;
import io.waymark.support.Letters;
import io.waymark.tenancy.Role;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChangePasswordTest {
  private static final String LONGER = "my dog is brown and fat";

  private final Somebody ann = Somebody.make();
  private Answer session;

  @BeforeEach
  void aMember() {
    ann.joins(Role.MENTOR);
    session = ann.signsIn().isCreated();
  }

  @Test
  void theNewOneOpensAndTheOldOneDoesNot() {
    changes(Somebody.PASSWORD, LONGER).isEmpty();

    ann.tries(Somebody.PASSWORD).refuses(401, "session.credentials");
    ann.tries(LONGER).isCreated();
  }

  @Test
  void otherSignInsEndAndThisOneGoesOn() {
    var elsewhere = ann.signsIn().isCreated();

    changes(Somebody.PASSWORD, LONGER).isEmpty();

    Somebody.with(elsewhere).get("/api/v1/me").refuses(401, "session.required");
    Somebody.refreshes(elsewhere).refuses(401, "session.expired");
    Somebody.with(session).get("/api/v1/me").isOk();
    Somebody.refreshes(session).isOk();
  }

  @Test
  void whoDoesNotKnowThePresentOneIsRefusedAndSlowedDown() {
    changes("not this one", LONGER).refuses(422, "password.current");
    IntStream.range(0, 4).forEach(i -> changes("nor this", LONGER));

    changes(Somebody.PASSWORD, LONGER).refuses(429, "session.throttled");
    ann.signsIn().refuses(429, "session.throttled");
  }

  @Test
  void aBadOneChangesNothing() {
    changes(Somebody.PASSWORD, "short").refuses(422, "password.too_short");
    changes(Somebody.PASSWORD, "passwordpassword").refuses(422, "password.common");
    changes(Somebody.PASSWORD, "this is " + ann.email()).refuses(422, "password.personal");

    ann.signsIn().isCreated();
  }

  /** The same letters from another keyboard: Unicode's composed and decomposed forms. */
  @Test
  void itOpensHoweverItsLettersAreComposed() {
    changes(Somebody.PASSWORD, "zw\u00f6lf gr\u00fcne \u00c4pfel").isEmpty();

    ann.tries("zwo\u0308lf gru\u0308ne A\u0308pfel").isCreated();
  }

  @Test
  void itIsWrittenDownWithoutThePassword() {
    changes(Somebody.PASSWORD, LONGER).isEmpty();

    assertThat(
            Database.column(
                "SELECT CONCAT(action, details) FROM audit_event"
                    + " WHERE tenant_id = 0 AND subject_id = ? AND action LIKE 'account.pass%'",
                ann.accountId()))
        .containsExactly("account.password_changed{}");
  }

  @Test
  void thePersonIsToldByMail() throws Exception {
    changes(Somebody.PASSWORD, LONGER).isEmpty();

    assertThat(Letters.to(ann.email()).getLast().getSubject())
        .isEqualTo("Your Waymark password was changed");
  }

  private Answer changes(String from, String to) {
    return Somebody.with(session)
        .with("X-Forwarded-For", ann.address())
        .put("/api/v1/me/password", Map.of("currentPassword", from, "newPassword", to));
  }
}
