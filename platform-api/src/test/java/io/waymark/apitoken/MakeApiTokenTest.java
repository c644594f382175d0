package io.waymark.apitoken;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.support.Answer;
import io.waymark.support.Api;
import io.waymark.support.Database;
import io.waymark.support.Letters;
import io.waymark.support.Organisation;
import io.waymark.support.Person;
import io.waymark.support.Work;
import io.waymark.tenancy.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MakeApiTokenTest {
  private static final String OWN = "/api/v1/me/api-tokens";
  private static final String ALL = "/api/v1/api-tokens";

  private final Organisation acme = Organisation.employer();
  private final Person mara = acme.person("Mara", Role.MENTOR, Role.ADMIN);

  @BeforeEach
  void standStill() {
    Api.clock().set(Instant.parse("2026-03-20T09:00:00Z"));
  }

  @Test
  void itIsShownOnceAndKeptAsAHash() {
    var made = make(mara, 90, "MENTOR").isCreated();
    var token = made.text("token");

    assertThat(token).matches("wm_[0-9A-HJKMNP-TV-Z]{26}_[0-9a-f]{48}");
    assertThat(token).contains(made.text("apiTokenId"));
    assertThat(made.text("expiresAt")).isEqualTo("2026-06-18T09:00:00Z");
    var listed = mara.gets(OWN).isOk();
    assertThat(listed.texts("items", "name")).containsExactly("Nightly export");
    assertThat(listed.json("items.0.roles").size()).isEqualTo(1);
    assertThat(listed.flag("items.0.expired")).isFalse();
    assertThat(listed.has("items.0.lastUsedAt")).isFalse();
    String secret = token.substring(token.lastIndexOf('_') + 1, token.length() - 8);
    assertThat(listed.body()).doesNotContain(secret);
    assertThat(
            Database.column(
                "SELECT HEX(secret_hash) FROM api_token WHERE tenant_id = ?", acme.id()))
        .hasSize(1)
        .noneMatch(hash -> String.valueOf(hash).equalsIgnoreCase(secret));
  }

  @Test
  void itsHolderGetsALetterAndTheAuditSaysSo() throws Exception {
    make(mara, 30, "MENTOR").isCreated();

    assertThat(Letters.to(mara.email()).getLast().getSubject()).contains("API token");
    assertThat(
            Database.column(
                "SELECT action FROM audit_event WHERE tenant_id = ? ORDER BY id DESC LIMIT 1",
                acme.id()))
        .containsExactly("api_token.made");
  }

  @Test
  void itCanDoNoMoreThanItsMaker() {
    make(mara, 30, "MENTOR", "OWNER").refuses(422, "api_token.roles");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 366})
  void itIsGoodForAYearAtMost(int days) {
    make(mara, days, "MENTOR").refusesFields("/days");
  }

  @Test
  void itHasANameAndARole() {
    mara.posts(OWN, Map.of("name", " ", "roles", List.of(), "days", 30))
        .refusesFields("/name", "/roles");
  }

  @Test
  void twentyAreEnough() {
    for (int i = 0; i < 20; i++) {
      make(mara, 30, "MENTOR").isCreated();
    }

    make(mara, 30, "MENTOR").refuses(409, "api_token.too_many");
  }

  @Test
  void itTakesAFreshSignIn() {
    var credentials = Map.of("email", mara.email(), "password", Person.PASSWORD);
    var session = Api.anonymous().post("/api/v1/sessions", credentials).isCreated();
    Api.clock().forward(Duration.ofMinutes(9));
    var refreshed =
        Api.anonymous()
            .post("/api/v1/sessions/refresh", Map.of("refreshToken", session.text("refreshToken")))
            .isOk();
    Api.clock().forward(Duration.ofMinutes(2));

    Api.with(refreshed.text("accessToken"))
        .post(OWN, wanted(30, "MENTOR"))
        .refuses(403, "session.too_old");
  }

  @Test
  void oneSeesAndEndsOnesOwnAlone() {
    var piet = acme.mentor("Piet");
    var id = make(mara, 30, "MENTOR").isCreated().text("apiTokenId");

    assertThat(piet.gets(OWN).isOk().count("items")).isZero();
    piet.deletes(OWN + "/" + id).isNotFound();
    mara.deletes(OWN + "/" + id).isEmpty();
    mara.deletes(OWN + "/" + id).isNotFound();
    assertThat(mara.gets(OWN).isOk().count("items")).isZero();
  }

  @Test
  void anOwnerSeesAndEndsEverybodys() {
    var olga = acme.owner("Olga");
    var token = make(mara, 30, "MENTOR").isCreated();
    make(olga, 30, "OWNER").isCreated();

    var all = olga.gets(ALL + "?size=1").isOk();
    assertThat(all.texts("items", "holder")).containsExactly("Olga");
    var rest = olga.gets(ALL + "?cursor=" + all.text("next")).isOk();
    assertThat(rest.texts("items", "holder")).containsExactly("Mara");
    assertThat(rest.has("next")).isFalse();

    olga.deletes(ALL + "/" + token.text("apiTokenId")).isEmpty();
    Api.with(token.text("token")).get("/api/v1/me").refuses(401, "session.required");
  }

  @Test
  void oneThatHasExpiredIsShownForAMonth() {
    make(mara, 30, "MENTOR").isCreated();
    Api.clock().forward(Duration.ofDays(31));
    assertThat(mara.gets(OWN).isOk().flag("items.0.expired")).isTrue();

    Work.runRecurring("api-token-expiry");
    assertThat(mara.gets(OWN).isOk().count("items")).isEqualTo(1);
    Api.clock().forward(Duration.ofDays(30));
    Work.runRecurring("api-token-expiry");

    assertThat(mara.gets(OWN).isOk().count("items")).isZero();
  }

  private static Answer make(Person person, int days, String... roles) {
    return person.posts(OWN, wanted(days, roles));
  }

  private static Map<String, Object> wanted(int days, String... roles) {
    return Map.of("name", "Nightly export", "roles", Set.of(roles), "days", days);
  }
}
