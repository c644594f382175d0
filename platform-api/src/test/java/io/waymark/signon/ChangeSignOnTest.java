package io.waymark.signon;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.support.Answer;
import io.waymark.support.Api;
import io.waymark.support.Caller;
import io.waymark.support.Database;
import io.waymark.support.FakeIssuer;
import io.waymark.support.Organisation;
import io.waymark.support.Person;
import io.waymark.support.SignOnAt;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangeSignOnTest {
  private static final String SETTINGS = "/api/v1/sign-on";

  private final Organisation organisation = Organisation.employer();
  private final Person olga = organisation.owner("Olga");
  private final SignOnAt acme = new SignOnAt(organisation, olga, FakeIssuer.shared());

  @Test
  void beforeThereIsOneItTellsWhatToRegister() {
    var none = olga.gets(SETTINGS).isOk();

    assertThat(none.text("callback"))
        .isEqualTo("http://localhost:8080/sign-on/" + organisation.slug());
    assertThat(none.flag("enabled")).isFalse();
    assertThat(none.has("issuer")).isFalse();
  }

  @Test
  void theSecretIsKeptAndNeverShownAgain() {
    var set = acme.changes(Map.of()).isOk();

    assertThat(set.flag("hasSecret")).isTrue();
    assertThat(set.body()).doesNotContain(FakeIssuer.SECRET);
    assertThat(olga.gets(SETTINGS).body()).doesNotContain(FakeIssuer.SECRET);
    assertThat(
            Database.column(
                "SELECT HEX(client_secret) FROM sign_on WHERE tenant_id = ?", organisation.id()))
        .singleElement()
        .asString()
        .doesNotContain(hex(FakeIssuer.SECRET));
  }

  @Test
  void aSecretThatIsLeftOutIsKept() {
    acme.changes(Map.of()).isOk();
    var body = new HashMap<>(acme.settings());
    body.remove("clientSecret");

    changes(body).isOk();

    acme.signsOn("noa", acme.newAddress()).isCreated();
  }

  /** Or whoever may change the issuer could have the secret sent to a server of theirs. */
  @Test
  void anotherIssuerIsNeverSentTheSecretOfTheOneBefore() {
    acme.changes(Map.of()).isOk();
    var body = new HashMap<>(acme.settings());
    body.remove("clientSecret");
    body.put("issuer", "http://localhost:9");

    changes(body).refuses(422, "sign_on.secret_needed");
  }

  @Test
  void oneTenantsSecretOpensNothingInAnothersRow() throws Exception {
    acme.changes(Map.of()).isOk();
    var globex = SignOnAt.fresh();
    Database.change(
        "UPDATE sign_on g JOIN sign_on a ON a.tenant_id = ? SET g.client_secret = a.client_secret"
            + " WHERE g.tenant_id = ?",
        organisation.id(),
        globex.organisation().id());

    Api.anonymous().post(SETTINGS + "/attempts", Map.of("slug", globex.slug())).is(500);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "acme",
        "ftp://login.example.org",
        "javascript:alert(1)",
        "https://user@login.example.org",
        "https://login.example.org?tenant=1",
        "https://login.example.org#top",
        "https://",
        "file:///etc/passwd"
      })
  void whatIsNoIssuerIsRefused(String issuer) {
    acme.changes(Map.of("issuer", issuer)).refuses(422, "sign_on.issuer");
  }

  @ParameterizedTest
  @ValueSource(strings = {"example", "exa mple.org", "-", "a..b", "http://a.example"})
  void whatIsNoDomainIsRefused(String domain) {
    acme.changes(Map.of("domains", List.of(domain))).refuses(422, "sign_on.domain");
  }

  @Test
  void aDomainIsOnesOwnWhenAnOwnerHasAnAddressInIt() {
    var own = organisation.slug() + ".example";
    acme.changes(Map.of("domains", List.of("globex.example")))
        .refuses(422, "sign_on.domain_of_others");
    acme.changes(Map.of("domains", List.of("sub." + own))).refuses(422, "sign_on.domain_of_others");

    var set = acme.changes(Map.of("domains", List.of("@" + own.toUpperCase(), own))).isOk();

    assertThat(set.json("domains").size()).isEqualTo(1);
    assertThat(set.text("domains.0")).isEqualTo(own);
  }

  @Test
  void nobodyBecomesAnAdminBySigningOn() {
    acme.changes(Map.of("joiningRole", "ADMIN")).refusesFields("/joiningRole");
    acme.changes(Map.of("joiningRole", "OWNER")).refusesFields("/joiningRole");
  }

  @Test
  void whoChangesItKnowsWhatIsThere() {
    acme.changes(Map.of()).isOk();

    olga.puts(SETTINGS, acme.settings()).refuses(428, "precondition.required");
    olga.calls().ifMatch("\"0\"").put(SETTINGS, acme.settings()).refuses(412, "precondition.stale");
  }

  @Test
  void everyChangeIsWrittenDownWithItsOldValueAndItsNewOne() {
    acme.changes(Map.of()).isOk();
    acme.changes(Map.of("joiningRole", "MENTOR", "enabled", false, "clientSecret", "")).isOk();

    var changes =
        Database.column(
                "SELECT CONCAT_WS(' ', JSON_UNQUOTE(JSON_EXTRACT(details, '$.setting')),"
                    + " JSON_UNQUOTE(JSON_EXTRACT(details, '$.from')),"
                    + " JSON_UNQUOTE(JSON_EXTRACT(details, '$.to'))) FROM audit_event"
                    + " WHERE tenant_id = ? AND action = 'sign_on.changed' ORDER BY id",
                organisation.id())
            .stream()
            .map(String::valueOf)
            .toList();
    assertThat(changes)
        .contains(
            "issuer none " + acme.issuer().issuer(),
            "client_secret none new_secret",
            "domains none " + organisation.slug() + ".example",
            "joining_role PARTICIPANT MENTOR",
            "enabled true false",
            "client_secret old_secret none")
        .hasSize(9);
  }

  @Test
  void aTrialSaysWhatIsWrong() {
    acme.changes(Map.of()).isOk();

    assertThat(tries(Map.of())).isEqualTo("FINE");
    assertThat(tries(Map.of("clientSecret", "another"))).isEqualTo("WRONG_CLIENT");
    assertThat(tries(Map.of("client", "another"))).isEqualTo("WRONG_CLIENT");
    assertThat(tries(Map.of("issuer", acme.issuer().issuer() + "/"))).isEqualTo("OTHER_ISSUER");
    assertThat(tries(Map.of("issuer", acme.issuer().issuer() + "/nowhere")))
        .isEqualTo("NO_DESCRIPTION");
    assertThat(tries(Map.of("issuer", "http://127.0.0.1:9"))).isEqualTo("NO_ANSWER");
    assertThat(tries(Map.of("issuer", "nonsense"))).isEqualTo("NO_ADDRESS");
  }

  @Test
  void aTrialUsesTheSecretThatIsKeptForItsIssuerAndNoOther() {
    acme.changes(Map.of()).isOk();
    var other = FakeIssuer.start();
    try {
      var body = new HashMap<String, Object>(Map.of("client", FakeIssuer.CLIENT_ID));
      body.put("issuer", acme.issuer().issuer());
      assertThat(olga.posts(SETTINGS + "/trials", body).text("finding")).isEqualTo("FINE");

      body.put("issuer", other.issuer());
      assertThat(olga.posts(SETTINGS + "/trials", body).text("finding")).isEqualTo("WRONG_CLIENT");
    } finally {
      other.stop();
    }
  }

  private String tries(Map<String, Object> otherwise) {
    var body = new HashMap<String, Object>();
    body.put("issuer", acme.issuer().issuer());
    body.put("client", FakeIssuer.CLIENT_ID);
    body.put("clientSecret", FakeIssuer.SECRET);
    body.putAll(otherwise);
    return olga.posts(SETTINGS + "/trials", body).isOk().text("finding");
  }

  private Answer changes(Map<String, Object> body) {
    Caller calls = olga.calls();
    return calls.ifMatch(calls.get(SETTINGS).text("etag")).put(SETTINGS, body);
  }

  private static String hex(String text) {
    return java.util.HexFormat.of()
        .withUpperCase()
        .formatHex(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }
}
