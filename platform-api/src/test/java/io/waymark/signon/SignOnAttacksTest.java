package io.waymark.signon;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import io.waymark.support.Answer;
import io.waymark.support.Api;
import io.waymark.support.Database;
import io.waymark.support.FakeIssuer;
import io.waymark.support.SignOnAt;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What somebody may try who stands between a browser, an issuer and us; and where it ends. */
class SignOnAttacksTest {
  private final SignOnAt acme = SignOnAt.fresh();

  @BeforeEach
  void stand() {
    Api.clock().set("2026-03-20T09:00", "UTC");
  }

  /** Each in a token that is as it should be but for one thing. */
  static Stream<Arguments> forgedClaims() {
    return Stream.of(
        claim("another nonce", "sign_on.token", claims -> claims.claim("nonce", "guessed")),
        claim("no nonce", "sign_on.token", claims -> claims.claim("nonce", null)),
        claim("another audience", "sign_on.token", claims -> claims.audience("another-client")),
        claim("no audience", "sign_on.token", claims -> claims.audience((String) null)),
        claim(
            "several audiences, nobody in charge",
            "sign_on.token",
            claims -> claims.audience(List.of(FakeIssuer.CLIENT_ID, "another"))),
        claim(
            "another party in charge",
            "sign_on.token",
            claims ->
                claims.audience(List.of(FakeIssuer.CLIENT_ID, "another")).claim("azp", "another")),
        claim("another issuer", "sign_on.token", claims -> claims.issuer("https://evil.example")),
        claim("no subject", "sign_on.token", claims -> claims.subject(null)),
        claim("an endless subject", "sign_on.token", claims -> claims.subject("x".repeat(256))),
        claim("a subject of two lines", "sign_on.token", claims -> claims.subject("a\nb")),
        claim("no expiry", "sign_on.token", claims -> claims.expirationTime(null)),
        claim("no issue time", "sign_on.token", claims -> claims.issueTime(null)),
        claim("expired", "sign_on.clock", claims -> claims.expirationTime(at(-2))),
        claim("issued in the future", "sign_on.clock", claims -> claims.issueTime(at(3))),
        claim("issued long ago", "sign_on.clock", claims -> claims.issueTime(at(-11))),
        claim("not good yet", "sign_on.clock", claims -> claims.notBeforeTime(at(3))),
        claim("no address", "sign_on.email_missing", claims -> claims.claim("email", null)),
        claim("no true address", "sign_on.email_missing", claims -> claims.claim("email", "noa")),
        claim(
            "an address that nobody checked",
            "sign_on.email_unverified",
            claims -> claims.claim("email_verified", false)),
        claim(
            "nothing said about the address",
            "sign_on.email_unverified",
            claims -> claims.claim("email_verified", null)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("forgedClaims")
  void aTokenThatSaysTheWrongThingOpensNothing(
      String what, String code, Function<JWTClaimsSet.Builder, JWTClaimsSet.Builder> forged) {
    var person = SignOnAt.person("noa", acme.newAddress());

    var answer = acme.begins().comesBack(person.andThen(forged));

    answer.refuses(code.contains("email") ? 403 : 401, code);
    hasOpenedNothing();
  }

  @Test
  void aTokenOfTwoMinutesApartIsTaken() {
    var person = SignOnAt.person("noa", acme.newAddress());

    acme.begins()
        .comesBack(person.andThen(claims -> claims.issueTime(at(2)).expirationTime(at(4))))
        .isCreated();
    acme.begins()
        .comesBack(person.andThen(claims -> claims.issueTime(at(-6)).expirationTime(at(-1))))
        .isCreated();
  }

  /** The day of somebody whose server was set up by hand. */
  @Test
  void aClockADayOffIsToldAsWhatItIs() {
    var person = SignOnAt.person("noa", acme.newAddress());

    acme.begins().comesBack(person.andThen(day(1))).refuses(401, "sign_on.clock");
    acme.begins().comesBack(person.andThen(day(-1))).refuses(401, "sign_on.clock");
    assertThat(reasons()).containsExactly("CLOCK", "CLOCK");
  }

  @Test
  void anUnsignedTokenOpensNothing() {
    isRefused(begun -> new PlainJWT(claims(begun)).serialize());
  }

  @Test
  void aTokenWithoutItsSignatureOpensNothing() {
    isRefused(
        begun -> {
          var signed = FakeIssuer.shared().signed(claims(begun));
          return signed.substring(0, signed.lastIndexOf('.') + 1);
        });
  }

  @Test
  void aTokenOfAnotherKeyOpensNothing() {
    isRefused(begun -> FakeIssuer.signed(claims(begun), FakeIssuer.newKey()));
  }

  /** The public key, which everybody has, used as if it were a secret. */
  @Test
  void aTokenThatIsSignedByWhatEverybodyKnowsOpensNothing() {
    isRefused(begun -> sharedSecret(begun, key()));
    isRefused(begun -> sharedSecret(begun, java.util.Arrays.copyOf(bytes(FakeIssuer.SECRET), 32)));
  }

  @Test
  void nonsenseInsteadOfATokenOpensNothing() {
    isRefused(begun -> "x");
    isRefused(begun -> "..");
    isRefused(begun -> "eyJhbGciOiJub25lIn0.e30.");
  }

  @Test
  void anAnswerIsTakenOnce() {
    var issuer = FakeIssuer.start();
    try {
      issuer.rememberCodes();
      var own = SignOnAt.at(acme.organisation(), acme.owner(), issuer);
      var begun = own.begins();
      var code = issuer.letsIn(begun.address(), SignOnAt.person("noa", own.newAddress()));
      begun.comesBackWith(code).isCreated();

      begun.comesBackWith(code).refuses(401, "sign_on.attempt");
    } finally {
      issuer.stop();
    }
  }

  @Test
  void ofManyWhoSendTheSameAnswerOneIsServed() {
    var begun = acme.begins();
    var code = acme.issuer().letsIn(begun.address(), SignOnAt.person("noa", acme.newAddress()));

    var served =
        IntStream.range(0, 8)
            .parallel()
            .map(i -> begun.comesBackWith(code).status())
            .filter(status -> status == 201);

    assertThat(served.count()).isEqualTo(1);
  }

  @Test
  void aCodeThatWasStolenIsNoGoodInAnotherAttempt() {
    var victim = acme.begins();
    var stolen = acme.issuer().letsIn(victim.address(), SignOnAt.person("noa", acme.newAddress()));

    acme.begins().comesBackWith(stolen).refuses(401, "sign_on.code");
    hasOpenedNothing();
  }

  @Test
  void theStateOfAnotherBrowserIsNoneOfThisOne() {
    var mine = acme.begins();
    var other = acme.begins();
    var code = acme.issuer().letsIn(other.address(), SignOnAt.person("noa", acme.newAddress()));
    var mixed = new HashMap<>(mine.body(code));
    mixed.put("state", other.state());

    SignOnAt.Begun.sends(mixed).refuses(401, "sign_on.attempt");
    mixed.put("state", "guessed");
    SignOnAt.Begun.sends(mixed).refuses(401, "sign_on.attempt");
  }

  @Test
  void anAttemptThatNobodyHandedOutIsRefused() {
    var begun = acme.begins();
    for (String forged : List.of("x", "!", "AAAA", begun.attempt().substring(1))) {
      var body = new HashMap<>(begun.body("code"));
      body.put("attempt", forged);

      SignOnAt.Begun.sends(body).refuses(401, "sign_on.attempt");
    }
  }

  @Test
  void anAttemptIsGoodForTenMinutes() {
    var begun = acme.begins();

    Api.clock().forward(Duration.ofMinutes(10));

    begun.comesBack(SignOnAt.person("noa", acme.newAddress())).refuses(401, "sign_on.attempt");
  }

  /** An issuer that sends the browser on to another one gets neither code nor session. */
  @Test
  void anAnswerAtTheCallbackOfAnotherOrganisationIsRefused() {
    var globex = SignOnAt.fresh();
    var begun = acme.begins();
    var code = acme.issuer().letsIn(begun.address(), SignOnAt.person("noa", acme.newAddress()));
    var body = new HashMap<>(begun.body(code));
    body.put("slug", globex.slug());

    SignOnAt.Begun.sends(body).refuses(401, "sign_on.attempt");
  }

  @Test
  void anIssuerThatNamesItselfMustBeTheOne() {
    var issuer =
        FakeIssuer.start().describe("authorization_response_iss_parameter_supported", true);
    try {
      var own = SignOnAt.at(acme.organisation(), acme.owner(), issuer);

      comesBackNaming(own, "https://evil.example").refuses(401, "sign_on.token");
      comesBackNaming(own, null).refuses(401, "sign_on.token");
      comesBackNaming(own, issuer.issuer()).isCreated();
    } finally {
      issuer.stop();
    }
  }

  @Test
  void aNewKeyIsAskedForOnceAMinuteAndNoMoreOften() {
    var issuer = FakeIssuer.start();
    try {
      var own = SignOnAt.at(acme.organisation(), acme.owner(), issuer);
      own.signsOn("noa", own.newAddress()).isCreated();
      issuer.changeKey();
      own.signsOn("noa", own.newAddress()).refuses(401, "sign_on.token");
      assertThat(issuer.timesAskedForKeys()).isEqualTo(1);

      Api.clock().forward(Duration.ofMinutes(1));

      own.signsOn("noa", own.newAddress()).isCreated();
      assertThat(issuer.timesAskedForKeys()).isEqualTo(2);
    } finally {
      issuer.stop();
    }
  }

  @Test
  void anIssuerThatIsGoneIsToldAsGone() {
    var issuer = FakeIssuer.start();
    var own = SignOnAt.at(acme.organisation(), acme.owner(), issuer);
    var begun = own.begins();
    issuer.stop();

    begun.comesBackWith("code").refuses(422, "sign_on.unreachable");
  }

  @Test
  void aWrongSecretIsToldAsOne() {
    acme.changes(Map.of("clientSecret", "another")).isOk();

    acme.signsOn("noa", acme.newAddress()).refuses(422, "sign_on.client");
  }

  @AfterEach
  void nothingThatCameBackStandsInTheAudit() {
    assertThat(
            Database.column(
                "SELECT details FROM audit_event WHERE tenant_id = ?", acme.organisation().id()))
        .noneMatch(details -> String.valueOf(details).contains(FakeIssuer.SECRET));
  }

  private static Answer comesBackNaming(
      SignOnAt own, @org.jspecify.annotations.Nullable String issuer) {
    var begun = own.begins();
    var code = own.issuer().letsIn(begun.address(), SignOnAt.person("noa", own.newAddress()));
    var body = new HashMap<>(begun.body(code));
    if (issuer != null) {
      body.put("issuer", issuer);
    }
    return SignOnAt.Begun.sends(body);
  }

  private void isRefused(Function<SignOnAt.Begun, String> token) {
    var begun = acme.begins();
    var code = acme.issuer().answersWith(begun.address(), issuer -> token.apply(begun));

    begun.comesBackWith(code).refuses(401, "sign_on.token");
    hasOpenedNothing();
  }

  private void hasOpenedNothing() {
    assertThat(
            Database.count(
                "SELECT COUNT(*) FROM sign_in_family WHERE tenant_id = ? AND sign_on",
                acme.organisation().id()))
        .isZero();
  }

  private List<String> reasons() {
    return Database.column(
            "SELECT JSON_UNQUOTE(JSON_EXTRACT(details, '$.reason')) FROM audit_event"
                + " WHERE tenant_id = ? AND action = 'sign_on.refused' ORDER BY id",
            acme.organisation().id())
        .stream()
        .map(String::valueOf)
        .toList();
  }

  private JWTClaimsSet claims(SignOnAt.Begun begun) {
    var request = FakeIssuer.parameters(begun.address().getRawQuery());
    return SignOnAt.person("noa", acme.newAddress()).apply(acme.issuer().claims(request)).build();
  }

  private String sharedSecret(SignOnAt.Begun begun, byte[] secret) {
    try {
      var token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims(begun));
      token.sign(new MACSigner(secret));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] key() {
    try {
      return FakeIssuer.shared().key().toRSAPublicKey().getEncoded();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }

  private static Arguments claim(
      String what, String code, Function<JWTClaimsSet.Builder, JWTClaimsSet.Builder> forged) {
    return Arguments.of(what, code, forged);
  }

  private static Function<JWTClaimsSet.Builder, JWTClaimsSet.Builder> day(int days) {
    return claims -> claims.issueTime(at(days * 1440)).expirationTime(at(days * 1440 + 5));
  }

  /** Minutes from the moment at which these tests stand. */
  private static Date at(int minutes) {
    return Date.from(Instant.parse("2026-03-20T09:00:00Z").plus(Duration.ofMinutes(minutes)));
  }
}
