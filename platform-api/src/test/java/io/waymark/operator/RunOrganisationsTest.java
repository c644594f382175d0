package io.waymark.operator;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.support.Answer;
import io.waymark.support.Api;
import io.waymark.support.Caller;
import io.waymark.support.Database;
import io.waymark.support.Letters;
import io.waymark.support.Organisation;
import io.waymark.support.Person;
import io.waymark.support.Work;
import io.waymark.tenancy.Role;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RunOrganisationsTest {
  private static final String TENANTS = "/api/v1/operator/tenants";
  private static final Pattern LINK = Pattern.compile("/join/([\\w.-]+)");

  private final Organisation acme = Organisation.employer();
  private final Person owner = acme.owner("Olga");
  private final Person operator =
      Organisation.installation().person("Opal for " + acme.slug(), Role.OPERATOR);

  @BeforeEach
  void stand() {
    Api.clock().set("2026-03-20T09:00", "UTC");
  }

  @Test
  void organisationsAreListedWithSizeActivityAndState() {
    acme.mentor("Mara");
    assertThat(found(acme.slug()).has("items.0.lastActiveAt")).isFalse();
    owner.gets("/api/v1/me").isOk();

    var listed = found(acme.slug());

    assertThat(listed.count("items")).isEqualTo(1);
    assertThat(listed.number("items.0.members")).isEqualTo(2);
    assertThat(listed.text("items.0.lastActiveAt")).startsWith("2026-03-20T09:00");
    assertThat(listed.text("items.0.kind")).isEqualTo("EMPLOYER");
    assertThat(listed.flag("items.0.suspended")).isFalse();
  }

  @Test
  void theListGoesOnByAddressAndLeavesTheInstallationOut() {
    Organisation.coach();
    var first = operator.gets(TENANTS + "?size=1").isOk();
    var second = operator.gets(TENANTS + "?size=1&cursor=" + first.text("next")).isOk();

    assertThat(second.text("items.0.slug")).isGreaterThan(first.text("items.0.slug"));
    assertThat(found("installation").count("items")).isZero();
    assertThat(found("%25").count("items")).isZero();
    operator.gets(TENANTS + "?cursor=%C3%A4").refuses(422, "page.cursor");
  }

  @Test
  void aNewOrganisationsFirstOwnerJoinsByTheLinkInTheLetter() throws Exception {
    String slug = "fresh-" + acme.slug();
    String address = "rae@" + slug + ".example";

    create(slug, address).isCreated();

    var letters = Letters.to(address);
    assertThat(letters).hasSize(1);
    var join = LINK.matcher(Letters.textOf(letters.getFirst()));
    assertThat(join.find()).isTrue();
    var preview =
        Api.anonymous().post("/api/v1/joining/preview", Map.of("token", join.group(1))).isOk();
    assertThat(preview.text("inviter")).isEqualTo("Waymark");
    assertThat(preview.text("roles.0")).isEqualTo("OWNER");
    accept(join.group(1)).isCreated();
    assertThat(found(slug).number("items.0.members")).isEqualTo(1);
  }

  @Test
  void anAddressThatIsTakenIsToldAndNobodyIsInvited() {
    String address = "twice@" + acme.slug() + ".example";

    create(acme.slug(), address).refuses(409, "tenant.slug_taken");
    create("installation", address).refuses(409, "tenant.slug_taken");

    assertThat(Letters.to(address)).isEmpty();
  }

  @Test
  void anInstallationOrAnAddressThatIsNoneIsNotFounded() {
    operator
        .posts(TENANTS, body("Not A Slug", "INSTALLATION", "nobody"))
        .refusesFields("/slug", "/kind", "/firstOwnerEmail");
  }

  @Test
  void inASuspendedOrganisationAnOldTokenIsDeadWithinAMinute() {
    var calls = owner.calls();
    calls.get("/api/v1/members").isOk();

    suspend(acme.slug(), true).isOk();
    Api.clock().forward(Duration.ofSeconds(60));

    calls.get("/api/v1/members").refuses(401, "session.required");
    signIn(owner).refuses(403, "session.tenant_suspended");
    assertThat(found(acme.slug()).flag("items.0.suspended")).isTrue();
  }

  @Test
  void whatIsResumedIsOpenAgain() {
    suspend(acme.slug(), true).isOk();
    suspend(acme.slug(), false).isOk();

    signIn(owner).isCreated();
  }

  @Test
  void suspendingIsWrittenDownInTheOrganisationAndInTheInstallationOnce() {
    suspend(acme.slug(), true).isOk();
    suspend(acme.slug(), true).isOk();

    var here =
        "SELECT COALESCE(actor_account_id, 0) FROM audit_event"
            + " WHERE tenant_id = ? AND action = 'tenant.suspended' AND subject_id = ?";
    assertThat(Database.column(here, acme.id(), acme.id())).containsExactly("0");
    assertThat(Database.column(here, 0, acme.id()))
        .containsExactly(String.valueOf(operator.accountId()));
  }

  @Test
  void theInstallationCannotSuspendItself() {
    suspend("installation", true).isNotFound();
    suspend("nowhere", true).isNotFound();
    suspend("No%20Slug", true).isNotFound();
  }

  @Test
  void theOperatorReachesNothingOfAnyOrganisation() {
    var calls = operator.calls();

    calls.get("/api/v1/members").refuses(403, "role.forbidden");
    calls.get("/api/v1/audit-events/export").refuses(403, "role.forbidden");
    calls.get("/api/v1/me/this-week").refuses(403, "role.forbidden");
    calls
        .post("/api/v1/sessions/switch", Map.of("tenant", acme.slug()))
        .refuses(403, "session.no_membership");
  }

  @Test
  void noOwnerReachesWhatIsTheOperators() {
    Caller calls = owner.calls();

    calls.get(TENANTS).refuses(403, "role.forbidden");
    calls.get("/api/v1/operator/letters/dead").refuses(403, "role.forbidden");
    calls.get("/api/v1/operator/jobs").refuses(403, "role.forbidden");
    calls.post(TENANTS, body("another", "EMPLOYER", "a@b.example")).refuses(403, "role.forbidden");
  }

  @Test
  void noOrganisationGivesTheRoleOfOperators() {
    var invited =
        Map.of("email", "x@people.example", "name", "X", "roles", new String[] {"OPERATOR"});

    owner.posts("/api/v1/invitations", invited).refuses(422, "member.roles");
  }

  @Test
  void anExportIsCollectedForTheOwnersAndTheOperatorSeesHowFarItIs() {
    var path = TENANTS + "/" + acme.slug() + "/exports";
    assertThat(operator.gets(path).isOk().count("items")).isZero();

    operator.calls().call("POST", path, null).is(202);
    Work.runDue();
    assertThat(Letters.to(owner.email())).isNotEmpty();

    assertThat(operator.gets(path).isOk().text("items.0.status")).isEqualTo("READY");
    operator.gets("/api/v1/exports/file").refuses(403, "role.forbidden");
    owner.gets("/api/v1/exports/file").isOk();
    operator.calls().call("POST", TENANTS + "/installation/exports", null).isNotFound();
    assertThat(
            Database.column(
                "SELECT action FROM audit_event WHERE tenant_id = 0 AND subject_id = ?"
                    + " AND actor_account_id = ?",
                acme.id(),
                operator.accountId()))
        .contains("tenant.export_started");
  }

  private Answer found(String text) {
    return operator.gets(TENANTS + "?text=" + text).isOk();
  }

  private Answer suspend(String slug, boolean suspended) {
    return operator.puts(TENANTS + "/" + slug + "/status", Map.of("suspended", suspended));
  }

  private Answer create(String slug, String address) {
    return operator.posts(TENANTS, body(slug, "EMPLOYER", address));
  }

  private static Map<String, Object> body(String slug, String kind, String address) {
    return Map.of(
        "slug",
        slug,
        "name",
        "Initech",
        "kind",
        kind,
        "firstOwnerEmail",
        address,
        "firstOwnerName",
        "Rae",
        "language",
        "en");
  }

  private static Answer accept(String token) {
    return Api.anonymous()
        .post(
            "/api/v1/joining",
            Map.of(
                "token",
                token,
                "name",
                "Rae",
                "password",
                "seven quiet otters cross",
                "zone",
                "Europe/Oslo"));
  }

  private static Answer signIn(Person person) {
    return Api.anonymous()
        .post(
            "/api/v1/sessions",
            Map.of(
                "email", person.email(),
                "password", Person.PASSWORD,
                "tenant", person.organisation().slug()));
  }
}
