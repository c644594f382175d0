package io.waymark.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.support.Answer;
import io.waymark.support.Api;
import io.waymark.support.Database;
import io.waymark.tenancy.Role;
import io.waymark.tenancy.TenantRegistry;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SignInTest {
  private final Somebody ann = Somebody.make();

  @Test
  void aMemberOfOneOrganisationNeedNotNameIt() {
    var place = ann.joins(Role.MENTOR, Role.ADMIN);

    var session = ann.signsIn().isCreated();

    assertThat(session.text("tenant")).isEqualTo(place.slug());
    assertThat(session.number("expiresIn")).isEqualTo(600);
    assertThat(session.json("roles").size()).isEqualTo(2);
  }

  @Test
  void theAddressCountsWhateverItsSpelling() {
    ann.joins(Role.MENTOR);

    var spelled = " " + ann.email().toUpperCase(java.util.Locale.ROOT);
    var body = Map.of("email", spelled, "password", Somebody.PASSWORD);

    ann.calls().post("/api/v1/sessions", body).isCreated();
  }

  @Test
  void anAddressThatOnlyLooksAlikeIsSomebodyElse() {
    ann.joins(Role.MENTOR);

    var body = Map.of("email", ann.email().replace("o", "ö"), "password", Somebody.PASSWORD);

    ann.calls().post("/api/v1/sessions", body).refuses(401, "session.credentials");
  }

  @Test
  void aMemberOfSeveralChoosesOneAfterThePasswordWasRight() {
    var one = ann.joins(Role.MENTOR);
    var other = ann.joins(Role.PARTICIPANT);

    var asked = ann.signsIn().refuses(409, "session.tenant_required");

    assertThat(asked.texts("choices", "slug")).containsExactlyInAnyOrder(one.slug(), other.slug());
    assertThat(ann.signsInTo(other).isCreated().text("tenant")).isEqualTo(other.slug());
    ann.tries("wrong").refuses(401, "session.credentials");
  }

  @Test
  void onlyOpenOrganisationsAreOffered() {
    var here = ann.joins(Role.MENTOR);
    var left = ann.joins(Role.MENTOR);
    var suspended = ann.joins(Role.MENTOR);
    left.now(memberships -> memberships.deactivate(left.membershipId()));
    Api.bean(TenantRegistry.class).suspend(suspended.tenantId());

    assertThat(ann.signsIn().isCreated().text("tenant")).isEqualTo(here.slug());
    ann.signsInTo(left).refuses(403, "session.no_membership");
    ann.signsInTo(suspended).refuses(403, "session.tenant_suspended");
  }

  @Test
  void whoBelongsNowhereIsToldSo() {
    ann.signsIn().refuses(403, "session.no_membership");
  }

  @Test
  void anOrganisationOfOthersIsNoChoice() {
    ann.joins(Role.MENTOR);
    var theirs = Somebody.make().joins(Role.MENTOR);

    ann.signsInTo(theirs).refuses(403, "session.no_membership");
  }

  @Test
  void anUnknownAddressIsAnsweredAsAWrongPasswordIs() {
    ann.joins(Role.MENTOR);

    var wrong = ann.tries("wrong").refuses(401, "session.credentials");
    var unknown = unknown(ann).refuses(401, "session.credentials");

    assertThat(unknown.body()).isEqualTo(wrong.body());
    assertThat(unknown.headers().map().keySet()).isEqualTo(wrong.headers().map().keySet());
  }

  /** The quickest of a few calls each, and of more while other work takes the machine's time. */
  @Test
  void anUnknownAddressTakesAsLongAsAWrongPassword() {
    long wrong = Long.MAX_VALUE;
    long unknown = Long.MAX_VALUE;
    for (int i = 0; i < 5 || (i < 60 && !isAlike(unknown, wrong)); i++) {
      var somebody = Somebody.make();
      wrong = Math.min(wrong, nanosOf(() -> somebody.tries("wrong")));
      unknown = Math.min(unknown, nanosOf(() -> unknown(somebody)));
    }

    assertThat(isAlike(unknown, wrong)).as("%d ns and %d ns", unknown, wrong).isTrue();
  }

  private static boolean isAlike(long nanos, long others) {
    double ratio = (double) nanos / others;
    return ratio > 0.6 && ratio < 1.6;
  }

  @Test
  void thePasswordIsStoredAsArgon2id() {
    assertThat(Database.column("SELECT password_hash FROM account WHERE id = ?", ann.accountId()))
        .singleElement()
        .asString()
        .startsWith("$argon2id$v=19$m=19456,t=2,p=1$")
        .doesNotContain(Somebody.PASSWORD);
  }

  @Test
  void signingInAndFailingToIsAudited() {
    var place = ann.joins(Role.MENTOR);
    ann.tries("a wrong password").refuses(401, "session.credentials");
    ann.signsIn().isCreated();

    var refused =
        "SELECT CONCAT(e.details, v.value) FROM audit_event e JOIN audit_value v"
            + " ON v.tenant_id = e.tenant_id AND v.event_id = e.id AND v.account_id = e.subject_id"
            + " WHERE e.tenant_id = 0 AND e.subject_id = ? AND e.action = 'session.refused'";
    assertThat(Database.column(refused, ann.accountId()))
        .singleElement()
        .asString()
        .contains(ann.address())
        .doesNotContain("a wrong password");
    assertThat(
            Database.column(
                "SELECT action FROM audit_event WHERE tenant_id = ? ORDER BY id", place.tenantId()))
        .containsExactly("tenant.created", "membership.added", "session.started");
  }

  @Test
  void meTellsWhoIsSignedIn() {
    var place = ann.joins(Role.PARTICIPANT);
    ann.joins(Role.MENTOR);

    var me = Somebody.with(ann.signsInTo(place)).get("/api/v1/me").isOk();

    assertThat(me.text("email")).isEqualTo(ann.email());
    assertThat(me.text("zone")).isEqualTo("Europe/Berlin");
    assertThat(me.text("tenant.slug")).isEqualTo(place.slug());
    assertThat(me.text("tenant.kind")).isEqualTo("EMPLOYER");
    assertThat(me.text("roles.0")).isEqualTo("PARTICIPANT");
    assertThat(me.count("memberships")).isEqualTo(2);
  }

  private static Answer unknown(Somebody caller) {
    var body = Map.of("email", "nobody-" + caller.email(), "password", "wrong");
    return caller.calls().post("/api/v1/sessions", body);
  }

  private static long nanosOf(Runnable call) {
    long start = System.nanoTime();
    call.run();
    return System.nanoTime() - start;
  }
}
