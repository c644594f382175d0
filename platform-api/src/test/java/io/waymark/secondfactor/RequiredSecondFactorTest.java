package io.waymark.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.support.Answer;
import io.waymark.support.Api;
import io.waymark.support.AuthenticatorApp;
import io.waymark.support.Database;
import io.waymark.support.Organisation;
import io.waymark.support.Person;
import io.waymark.tenancy.Role;
import io.waymark.tenancy.TenantRegistry;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RequiredSecondFactorTest {
  private final Organisation strict = Organisation.employer();
  private final Person ann = strict.person("Ann", Role.PARTICIPANT, Role.ADMIN);

  @Test
  void withoutOneTheSessionServesToSetOneUpAndNothingElse() {
    isRequired();
    var session = signsIn();

    assertThat(session.flag("secondFactorMissing")).isTrue();
    var calls = Api.with(session.text("accessToken"));
    calls.get("/api/v1/me").isOk();
    calls.get("/api/v1/me/this-week").refuses(403, "second_factor.required");
    calls.get("/api/v1/cohorts").refuses(403, "second_factor.required");
    calls.get("/api/v1/me/sign-ins").refuses(403, "second_factor.required");
    calls.get("/api/v1/nowhere").is(403);
    calls.delete("/api/v1/sessions/current").isEmpty();
  }

  @Test
  void onceItIsSetUpTheSessionIsLikeAnyOther() {
    isRequired();
    var session = signsIn();
    AuthenticatorApp.of(Api.with(session.text("accessToken")));

    var renewed = refreshes(session);

    assertThat(renewed.flag("secondFactorMissing")).isFalse();
    Api.with(renewed.text("accessToken")).get("/api/v1/me/this-week").isOk();
  }

  @Test
  void anOpenSessionIsHeldBackWhenItIsRenewed() {
    var session = signsIn();
    assertThat(session.flag("secondFactorMissing")).isFalse();

    isRequired();

    assertThat(refreshes(session).flag("secondFactorMissing")).isTrue();
  }

  @Test
  void otherOrganisationsOfThePersonAskForNone() {
    var easy = Organisation.employer();
    easy.alsoHere(ann, Role.PARTICIPANT);
    isRequired();
    var body = Map.of("email", ann.email(), "password", Person.PASSWORD, "tenant", easy.slug());
    var here = Api.anonymous().post("/api/v1/sessions", body).isCreated();

    var there =
        Api.with(here.text("accessToken"))
            .post("/api/v1/sessions/switch", Map.of("tenant", strict.slug()))
            .isCreated();

    assertThat(here.flag("secondFactorMissing")).isFalse();
    assertThat(there.flag("secondFactorMissing")).isTrue();
  }

  @Test
  void sayingSoIsWrittenDown() {
    isRequired();

    assertThat(
            Database.column(
                "SELECT details FROM audit_event WHERE tenant_id = ?"
                    + " AND action = 'tenant.second_factor_required'",
                strict.id()))
        .singleElement()
        .asString()
        .contains("\"from\": false", "\"to\": true");
  }

  private void isRequired() {
    strict.in(
        () -> {
          Api.bean(TenantRegistry.class).requireSecondFactor(true);
          return true;
        });
  }

  private Answer signsIn() {
    return Api.anonymous()
        .post("/api/v1/sessions", Map.of("email", ann.email(), "password", Person.PASSWORD))
        .isCreated();
  }

  private static Answer refreshes(Answer session) {
    return Api.anonymous()
        .post("/api/v1/sessions/refresh", Map.of("refreshToken", session.text("refreshToken")))
        .isOk();
  }
}
