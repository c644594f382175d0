package io.waymark.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.support.Answer;
import io.waymark.support.Api;
import io.waymark.support.AuthenticatorApp;
import io.waymark.support.Caller;
import io.waymark.support.Database;
import io.waymark.support.Organisation;
import io.waymark.support.Person;
import io.waymark.tenancy.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AuthenticatorAppTest {
  private final Person ann = Organisation.employer().mentor("Ann");
  private Caller calls;
  private AuthenticatorApp app;

  @BeforeEach
  void setUp() {
    calls = ann.calls();
    app = AuthenticatorApp.of(calls);
    Api.clock().forward(Duration.ofSeconds(30));
  }

  @Test
  void thePasswordAloneOpensNoMore() {
    var refused = signsIn().refuses(401, "session.second_factor");

    assertThat(refused.text("factors.0")).isEqualTo("TOTP");
    assertThat(refused.has("accessToken")).isFalse();
    assertThat(continues(refused, "code", app.now()).isCreated().text("tenant"))
        .isEqualTo(ann.organisation().slug());
  }

  @Test
  void theSecretIsShownAsAppsWantIt() {
    var uri = AuthenticatorApp.start(Organisation.employer().mentor("Bea").calls()).text("uri");

    assertThat(uri)
        .matches("otpauth://totp/Waymark:bea%40org-\\d+\\.example\\?secret=\\w{32}&issuer=Waymark");
  }

  @Test
  void theSecretIsStoredEncryptedAndBoundToItsAccount() throws Exception {
    var bea = Organisation.employer().mentor("Bea");
    AuthenticatorApp.of(bea.calls());
    assertThat(
            Database.count(
                "SELECT LENGTH(secret) FROM totp_secret WHERE account_id = ?", ann.accountId()))
        .isEqualTo(12 + 20 + 16);

    Database.change(
        "UPDATE totp_secret a JOIN totp_secret b ON b.account_id = ? SET a.secret = b.secret"
            + " WHERE a.account_id = ?",
        bea.accountId(),
        ann.accountId());

    continues(signsIn(), "code", app.now()).is(500);
  }

  @Test
  void aCodeIsGoodOnce() {
    var first = signsIn();
    var second = signsIn();
    var code = app.now();
    continues(first, "code", code).isCreated();

    continues(first, "code", code).refuses(401, "session.code");
    continues(second, "code", code).refuses(401, "session.code");
  }

  /** What was seen over a shoulder must not work after the owner used the one behind it. */
  @Test
  void norIsOneFromBeforeTheLast() {
    var before = app.at(now().minusSeconds(30));
    continues(signsIn(), "code", app.now()).isCreated();

    continues(signsIn(), "code", before).refuses(401, "session.code");
  }

  @Test
  void ofTwentyWhoSendTheSameCodeOneIsServed() {
    var challenge = signsIn();
    var code = app.now();

    var answers =
        IntStream.range(0, 20)
            .parallel()
            .mapToObj(i -> continues(challenge, "code", code).status())
            .toList();

    assertThat(answers).filteredOn(status -> status == 201).hasSize(1);
  }

  @Test
  void aClockMayGoHalfAMinuteWrongButNoMore() {
    var challenge = signsIn();

    continues(challenge, "code", app.at(now().plusSeconds(60))).refuses(401, "session.code");
    continues(challenge, "code", app.at(now().minusSeconds(60))).refuses(401, "session.code");
    continues(challenge, "code", app.at(now().plusSeconds(30))).isCreated();
  }

  @Test
  void aPhoneWhoseClockIsADayOffIsRefused() {
    var challenge = signsIn();

    continues(challenge, "code", app.at(now().plus(Duration.ofDays(1))))
        .refuses(401, "session.code");
    continues(challenge, "code", app.at(now().minus(Duration.ofDays(1))))
        .refuses(401, "session.code");
  }

  @Test
  void guessingIsSlowedDownLongerThanForPasswords() {
    var challenge = signsIn();
    IntStream.range(0, 5)
        .forEach(i -> continues(challenge, "code", "00000" + i).refuses(401, "session.code"));

    continues(challenge, "code", app.now()).refuses(429, "session.throttled");
    for (int i = 0; i < 12; i++) {
      var wait = continues(challenge(), "code", "000000").refuses(429, "session.throttled");
      Api.clock().forward(Duration.ofSeconds(retryAfter(wait)));
      continues(challenge(), "code", "000000").refuses(401, "session.code");
    }

    assertThat(retryAfter(continues(challenge(), "code", "000000"))).isEqualTo(600);
  }

  /** Else whoever knows the password could begin again after every fifth guess. */
  @Test
  void theRightPasswordDoesNotForgetWrongCodes() {
    IntStream.range(0, 5).forEach(i -> continues(signsIn(), "code", "000000"));

    continues(signsIn(), "code", app.now()).refuses(429, "session.throttled");
  }

  @Test
  void aChallengeIsGoodForFiveMinutes() {
    var challenge = signsIn();
    Api.clock().forward(Duration.ofMinutes(5));

    continues(challenge, "code", app.now()).refuses(401, "session.challenge");
  }

  @Test
  void aForgedChallengeOpensNothing() {
    var bea = Organisation.employer().mentor("Bea");
    var hers = signsIn().text("challenge");
    var forged = new io.waymark.shared.id.Id(bea.accountId()) + hers.substring(hers.indexOf('.'));

    proves(forged, "code", app.now()).refuses(401, "session.challenge");
    proves(hers.replace("PASSWORD", "EVERYTHING"), "code", app.now())
        .refuses(401, "session.challenge");
    proves("nonsense", "code", app.now()).refuses(401, "session.challenge");
  }

  @Test
  void withoutAProofNothingOpens() {
    var body = Map.of("challenge", signsIn().text("challenge"));

    Api.anonymous().post("/api/v1/sessions/second-factor", body).refuses(401, "session.code");
  }

  @Test
  void theOrganisationIsChosenAfterTheCode() {
    var here = ann.organisation();
    var other = Organisation.employer();
    other.alsoHere(ann, Role.ADMIN);

    var asked = continues(signsIn(), "code", app.now()).refuses(409, "session.tenant_required");

    assertThat(asked.texts("choices", "slug")).containsExactlyInAnyOrder(here.slug(), other.slug());
    var body = Map.of("challenge", asked.text("challenge"), "tenant", other.slug());
    assertThat(
            Api.anonymous().post("/api/v1/sessions/second-factor", body).isCreated().text("tenant"))
        .isEqualTo(other.slug());
  }

  @Test
  void anUnconfirmedOneProtectsNothing() {
    var bea = Organisation.employer().mentor("Bea");
    AuthenticatorApp.start(bea.calls());

    signsIn(bea).isCreated();
  }

  @Test
  void aWrongCodeConfirmsNothing() {
    var bea = Organisation.employer().mentor("Bea").calls();
    AuthenticatorApp.start(bea);

    bea.put("/api/v1/me/second-factor/totp", Map.of("code", "000000"))
        .refuses(422, "second_factor.code");
    assertThat(bea.get("/api/v1/me/second-factor").isOk().has("totpSince")).isFalse();
  }

  @Test
  void thereIsOneOnly() {
    calls.call("POST", "/api/v1/me/second-factor/totp", null).refuses(409, "second_factor.exists");
  }

  @Test
  void removedItIsAskedForNoMore() {
    calls.delete("/api/v1/me/second-factor/totp").isEmpty();

    signsIn().isCreated();
    calls.delete("/api/v1/me/second-factor/totp").isNotFound();
  }

  @Test
  void changesNeedASignInOfTheLastTenMinutes() {
    var old = continues(signsIn(), "code", app.now()).isCreated();
    Api.clock().forward(Duration.ofMinutes(10).plusSeconds(1));
    var refreshed =
        Api.anonymous()
            .post("/api/v1/sessions/refresh", Map.of("refreshToken", old.text("refreshToken")))
            .isOk();
    var later = Api.with(refreshed.text("accessToken"));

    later.delete("/api/v1/me/second-factor/totp").refuses(403, "session.too_old");
    later.call("POST", "/api/v1/me/recovery-codes", null).refuses(403, "session.too_old");
    assertThat(later.get("/api/v1/me/second-factor").isOk().has("totpSince")).isTrue();
  }

  @Test
  void aShortPasswordKeepsItsSecondFactor() {
    var password = Map.of("currentPassword", Person.PASSWORD, "newPassword", "k3m9-xq2");
    calls.put("/api/v1/me/password", password).isEmpty();

    calls.delete("/api/v1/me/second-factor/totp").refuses(409, "second_factor.password_too_short");
  }

  @Test
  void addingAndRemovingIsWrittenDown() {
    calls.delete("/api/v1/me/second-factor/totp").isEmpty();

    assertThat(
            Database.column(
                "SELECT action FROM audit_event WHERE tenant_id = 0 AND actor_account_id = ?"
                    + " ORDER BY id",
                ann.accountId()))
        .containsExactly("account.totp_added", "account.totp_removed");
  }

  private Answer challenge() {
    return signsIn().refuses(401, "session.second_factor");
  }

  private Answer signsIn() {
    return signsIn(ann);
  }

  private static Answer signsIn(Person person) {
    return Api.anonymous()
        .post("/api/v1/sessions", Map.of("email", person.email(), "password", Person.PASSWORD));
  }

  private static Answer continues(Answer refused, String proof, String value) {
    return proves(refused.text("challenge"), proof, value);
  }

  private static Answer proves(String challenge, String proof, String value) {
    var body = new HashMap<String, Object>(Map.of("challenge", challenge, proof, value));
    return Api.anonymous().post("/api/v1/sessions/second-factor", body);
  }

  private static long retryAfter(Answer refused) {
    return Long.parseLong(refused.headers().firstValue("Retry-After").orElseThrow());
  }

  private static Instant now() {
    return Api.clock().instant();
  }
}
