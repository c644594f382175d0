package io.waymark.apitoken;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.identity.SignIns;
import io.waymark.support.Answer;
import io.waymark.support.Api;
import io.waymark.support.AuthenticatorApp;
import io.waymark.support.Caller;
import io.waymark.support.Cost;
import io.waymark.support.Database;
import io.waymark.support.Organisation;
import io.waymark.support.Person;
import io.waymark.tenancy.Memberships;
import io.waymark.tenancy.Role;
import io.waymark.tenancy.TenantRegistry;
import io.waymark.tenancy.Tenants;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UseApiTokenTest {
  private static final String OWN = "/api/v1/me/api-tokens";

  private final Organisation acme = Organisation.employer();
  private final Person mara = acme.person("Mara", Role.MENTOR, Role.ADMIN);

  @BeforeEach
  void standStill() {
    Api.clock().set(Instant.parse("2026-03-20T09:00:30Z"));
  }

  @Test
  void itActsForItsMakerInTheRolesItWasMadeFor() {
    var mentor = Api.with(token("MENTOR"));

    assertThat(mentor.get("/api/v1/me").isOk().text("email")).isEqualTo(mara.email());
    mentor.get("/api/v1/me/queue").isOk();
    mentor.get("/api/v1/members").refuses(403, "role.forbidden");
    Api.with(token("MENTOR", "ADMIN")).get("/api/v1/members").isOk();
  }

  @ParameterizedTest
  @CsvSource({
    "PUT,/api/v1/me/password",
    "PUT,/api/v1/me/email",
    "GET,/api/v1/me/sign-ins",
    "DELETE,/api/v1/me/sign-ins",
    "POST,/api/v1/me/second-factor/totp",
    "POST,/api/v1/me/passkeys/options",
    "POST,/api/v1/me/api-tokens",
    "GET,/api/v1/me/api-tokens",
    "POST,/api/v1/sessions/switch",
    "DELETE,/api/v1/sessions/current",
    "POST,/api/v1/me/memberships"
  })
  void whatSaysWhoMayEnterNeedsAPerson(String verb, String path) {
    Api.with(token("MENTOR")).call(verb, path, null).refuses(403, "token.session_only");
  }

  @Test
  void anAlteredOneIsNone() {
    String token = token("MENTOR");
    char last = token.charAt(token.length() - 9);
    String altered =
        token.substring(0, token.length() - 9)
            + (last == '0' ? '1' : '0')
            + token.substring(token.length() - 8);

    for (String wrong :
        Set.of(
            altered,
            token + "0",
            token.toUpperCase(Locale.ROOT),
            "wm_x_y",
            "wmscim" + token.substring(2))) {
      Api.with(wrong).get("/api/v1/me").refuses(401, "session.required");
    }
    Api.with(token).get("/api/v1/me").isOk();
  }

  @Test
  void itEndsOnItsDay() {
    var caller = Api.with(token("MENTOR"));
    Api.clock().forward(Duration.ofDays(30).minusSeconds(1));
    caller.get("/api/v1/me").isOk();

    Api.clock().forward(Duration.ofSeconds(1));
    caller.get("/api/v1/me").refuses(401, "session.required");
  }

  @Test
  void revokedItIsDeadAtOnce() {
    var made = make("MENTOR");
    var caller = Api.with(made.text("token"));
    caller.get("/api/v1/me").isOk();

    mara.deletes(OWN + "/" + made.text("apiTokenId")).isEmpty();

    isDead(caller);
  }

  @Test
  void aRoleThatIsTakenIsTakenFromItAtOnce() {
    var admin = Api.with(token("ADMIN"));
    var both = Api.with(token("MENTOR", "ADMIN"));
    both.get("/api/v1/members").isOk();

    change(() -> Api.bean(Memberships.class).changeRoles(mara.membershipId(), Set.of(Role.MENTOR)));

    isDead(admin);
    both.get("/api/v1/members").refuses(403, "role.forbidden");
    both.get("/api/v1/me/queue").isOk();
  }

  @Test
  void itEndsForGoodWithTheMembership() {
    var caller = Api.with(token("MENTOR"));
    change(() -> Api.bean(Memberships.class).deactivate(mara.membershipId()));
    isDead(caller);

    change(() -> Api.bean(Memberships.class).reactivate(mara.membershipId()));
    isDead(caller);
    assertThat(actions()).contains("api_token.revoked");
  }

  @Test
  void signingOutEverywhereEndsItInEveryOrganisation() {
    var globex = Organisation.coach();
    var there = globex.alsoHere(mara, Role.MENTOR);
    var here = Api.with(token("MENTOR"));
    var elsewhere = Api.with(TestApiTokens.of(there));
    elsewhere.get("/api/v1/me").isOk();

    Api.bean(SignIns.class).endAll(mara.accountId());

    isDead(here);
    isDead(elsewhere);
  }

  @Test
  void endingAllOtherSignInsEndsIt() {
    var caller = Api.with(token("MENTOR"));

    mara.deletes("/api/v1/me/sign-ins").isEmpty();

    isDead(caller);
  }

  @Test
  void aSuspendedOrganisationsTokensRestUntilItIsResumed() {
    var caller = Api.with(token("MENTOR"));
    Api.bean(TenantRegistry.class).suspend(acme.id());
    isDead(caller);

    Api.bean(TenantRegistry.class).resume(acme.id());
    caller.get("/api/v1/me").isOk();
  }

  @Test
  void whereASecondFactorIsAskedForItsHolderNeedsOne() {
    var session = mara.calls();
    var caller = Api.with(token("MENTOR"));
    change(() -> Api.bean(TenantRegistry.class).requireSecondFactor(true));
    caller.get("/api/v1/me/queue").refuses(403, "second_factor.required");

    AuthenticatorApp.of(session);
    caller.get("/api/v1/me/queue").isOk();
  }

  @Test
  void itsLastUseIsWrittenOnceAMinute() {
    var caller = Api.with(token("MENTOR"));
    caller.get("/api/v1/me").isOk();
    assertThat(lastUse()).isEqualTo("2026-03-20T09:00:00Z");

    Api.clock().forward(Duration.ofSeconds(29));
    caller.get("/api/v1/me").isOk();
    assertThat(lastUse()).isEqualTo("2026-03-20T09:00:00Z");
    Api.clock().forward(Duration.ofSeconds(1));
    caller.get("/api/v1/me").isOk();

    assertThat(lastUse()).isEqualTo("2026-03-20T09:01:00Z");
  }

  @Test
  void itCostsOneStatement() {
    var bySession = mara.calls();
    var byToken = Api.with(token("MENTOR", "ADMIN"));

    assertThat(Cost.STATEMENTS.of(() -> byToken.get("/api/v1/members")))
        .isEqualTo(Cost.STATEMENTS.of(() -> bySession.get("/api/v1/members")) + 1)
        .isLessThanOrEqualTo(3);
  }

  @Test
  void theAuditSaysWhatAProgramDid() {
    Api.with(token("ADMIN"))
        .post(
            "/api/v1/invitations",
            Map.of(
                "email",
                "noa@" + acme.slug() + ".example",
                "name",
                "Noa",
                "roles",
                Set.of("MENTOR")))
        .isCreated();

    assertThat(
            Database.column(
                "SELECT JSON_UNQUOTE(JSON_EXTRACT(details, '$.via')) FROM audit_event"
                    + " WHERE tenant_id = ? AND action = 'invitation.sent'",
                acme.id()))
        .containsExactly("api_token");
  }

  private void isDead(Caller caller) {
    caller.get("/api/v1/me").refuses(401, "session.required");
  }

  private void change(Runnable work) {
    Tenants.within(acme.id(), work);
  }

  private String lastUse() {
    return mara.gets(OWN).isOk().text("items.0.lastUsedAt");
  }

  private List<String> actions() {
    return Database.column("SELECT action FROM audit_event WHERE tenant_id = ?", acme.id()).stream()
        .map(String::valueOf)
        .toList();
  }

  private String token(String... roles) {
    return make(roles).text("token");
  }

  private Answer make(String... roles) {
    return mara.posts(OWN, Map.of("name", "Robot", "roles", Set.of(roles), "days", 30)).isCreated();
  }
}
