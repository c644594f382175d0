package io.waymark.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.support.Answer;
import io.waymark.support.Api;
import io.waymark.support.Database;
import io.waymark.tenancy.Role;
import io.waymark.tenancy.TenantRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SessionLifeTest {
  private static final Duration HALF_A_MINUTE = Duration.ofSeconds(30);

  private final Somebody ann = Somebody.make();
  private final Somebody.Place place = ann.joins(Role.ADMIN);
  private final Answer session = ann.signsIn().isCreated();

  @Test
  void signingOutEndsAllThatThisBrowserHasOpen() {
    var other = ann.joins(Role.MENTOR);
    var beside = switchesTo(other).isCreated();
    var elsewhere = ann.signsInTo(place).isCreated();

    Somebody.with(beside).delete("/api/v1/sessions/current").isEmpty();

    isOut(session);
    isOut(beside);
    isIn(elsewhere);
    assertThat(
            Database.column(
                "SELECT action FROM audit_event WHERE tenant_id = ? ORDER BY id", other.tenantId()))
        .contains("session.switched", "session.signed_out");
  }

  @Test
  void anotherOrganisationIsEnteredBesideThePresentOne() {
    var other = ann.joins(Role.MENTOR);

    var beside = switchesTo(other).isCreated();

    assertThat(beside.text("tenant")).isEqualTo(other.slug());
    assertThat(Somebody.with(beside).get("/api/v1/me").isOk().text("roles.0")).isEqualTo("MENTOR");
    assertThat(Somebody.with(session).get("/api/v1/me").isOk().text("roles.0")).isEqualTo("ADMIN");
    Somebody.refreshes(session).isOk();
    Somebody.refreshes(beside).isOk();
  }

  @Test
  void enteringAnotherOrganisationDoesNotPutThePasswordOff() {
    var other = ann.joins(Role.MENTOR);
    Api.clock().forward(Duration.ofDays(13));
    var refreshed = Somebody.refreshes(session).isOk();
    Api.clock().forward(Duration.ofDays(13));
    var again = Somebody.refreshes(refreshed).isOk();
    var beside = switchesTo(again, other).isCreated();
    Api.clock().forward(Duration.ofDays(4));

    Somebody.refreshes(beside).refuses(401, "session.expired");
  }

  @Test
  void whereOneDoesNotBelongOneCannotSwitchTo() {
    var theirs = Somebody.make().joins(Role.MENTOR);

    switchesTo(theirs).refuses(403, "session.no_membership");
  }

  @Test
  void aSuspendedOrganisationCannotBeEntered() {
    var other = ann.joins(Role.MENTOR);
    Api.bean(TenantRegistry.class).suspend(other.tenantId());

    switchesTo(other).refuses(403, "session.tenant_suspended");
  }

  @Test
  void newRolesReachOpenSessionsAtOnce() {
    isIn(session);
    place.now(members -> members.changeRoles(place.membershipId(), Set.of(Role.MENTOR)));

    isOut(session);
    assertThat(Somebody.refreshes(session).isOk().text("roles.0")).isEqualTo("MENTOR");
  }

  @Test
  void deactivationReachesOpenSessionsAtOnce() {
    isIn(session);
    place.now(members -> members.deactivate(place.membershipId()));

    isOut(session);
  }

  @Test
  void suspensionReachesOpenSessionsAtOnce() {
    isIn(session);
    Api.bean(TenantRegistry.class).suspend(place.tenantId());

    isOut(session);
  }

  @Test
  void aSessionIsLookedUpOnceInHalfAMinute() throws Exception {
    isIn(session);
    Database.change("UPDATE membership SET epoch = 9 WHERE id = ?", place.membershipId());
    Api.clock().forward(HALF_A_MINUTE.minusSeconds(1));

    isIn(session);
  }

  @Test
  void whatAnotherNodeChangedIsSeenWithinHalfAMinute() throws Exception {
    isIn(session);
    Database.change("UPDATE membership SET epoch = 9 WHERE id = ?", place.membershipId());
    Api.clock().forward(HALF_A_MINUTE);

    isOut(session);
  }

  @Test
  void changesOfMembershipAreAudited() {
    place.now(members -> members.changeRoles(place.membershipId(), Set.of(Role.OWNER)));
    place.now(members -> members.deactivate(place.membershipId()));
    place.now(members -> members.reactivate(place.membershipId()));

    assertThat(
            Database.column(
                "SELECT action FROM audit_event WHERE tenant_id = ? AND subject_id = ?"
                    + " ORDER BY id",
                place.tenantId(),
                place.membershipId()))
        .containsExactly(
            "membership.added",
            "membership.roles_changed",
            "membership.deactivated",
            "membership.reactivated");
  }

  private Answer switchesTo(Somebody.Place other) {
    return switchesTo(session, other);
  }

  private static Answer switchesTo(Answer from, Somebody.Place other) {
    return Somebody.with(from).post("/api/v1/sessions/switch", Map.of("tenant", other.slug()));
  }

  private static void isIn(Answer session) {
    Somebody.with(session).get("/api/v1/me").isOk();
  }

  private static void isOut(Answer session) {
    Somebody.with(session).get("/api/v1/me").refuses(401, "session.required");
  }
}
