package io.waymark.tenanterasure;

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
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AnnounceErasureTest {
  private static final String TENANTS = "/api/v1/operator/tenants";

  private final Organisation acme = Organisation.employer();
  private final Person owner = acme.owner("Olga");
  private final Person operator =
      Organisation.installation().person("Opal for " + acme.slug(), Role.OPERATOR);

  @BeforeEach
  void stand() {
    Api.clock().set("2027-03-20T09:00", "UTC");
  }

  @Test
  void noticeIsThirtyDaysAndAllGoesOnUntilThen() {
    var announced = announce(acme.slug()).isOk();

    assertThat(announced.text("status")).isEqualTo("ANNOUNCED");
    assertThat(announced.text("dueAt")).startsWith("2027-04-19T09:00");
    assertThat(announced.text("announcedBy")).isEqualTo(operator.name());
    assertThat(found().text("items.0.erasesAt")).startsWith("2027-04-19T09:00");
    Api.clock().forward(Duration.ofDays(30).minusSeconds(1));
    Work.runRecurring("tenant-erasure");
    owner.gets("/api/v1/members").isOk();
  }

  @Test
  void ownersAndNobodyElseAreTold() throws Exception {
    var mentor = acme.mentor("Mara");

    announce(acme.slug()).isOk();

    var letters = Letters.to(owner.email());
    assertThat(letters).hasSize(1);
    assertThat(Letters.textOf(letters.getFirst()))
        .contains("Hello Olga", acme.slug() + " and everything in it", "April 19, 2027");
    assertThat(Letters.to(mentor.email())).isEmpty();
  }

  @Test
  void eachIsToldInTheirOwnLanguage() throws Exception {
    Database.change("UPDATE account SET language = 'de' WHERE id = ?", owner.accountId());

    announce(acme.slug()).isOk();

    assertThat(Letters.textOf(Letters.to(owner.email()).getFirst()))
        .contains("Hallo Olga", "am 19. April 2027 wird " + acme.slug());
  }

  @Test
  void theNameIsTypedExactly() {
    announce(acme.slug() + "x").refuses(422, "tenant.name_differs");
    announce(acme.slug().toUpperCase(java.util.Locale.ROOT)).refuses(422, "tenant.name_differs");

    assertThat(found().has("items.0.erasesAt")).isFalse();
  }

  @Test
  void itIsAnnouncedOnce() {
    announce(acme.slug()).isOk();

    announce(acme.slug()).refuses(409, "tenant.erasure_announced");
  }

  @Test
  void itIsCalledOffAndCanBeAnnouncedAgain() throws Exception {
    announce(acme.slug()).isOk();

    callOff().isEmpty();

    assertThat(found().has("items.0.erasesAt")).isFalse();
    assertThat(newest().text("items.0.status")).isEqualTo("CALLED_OFF");
    var letters = Letters.to(owner.email());
    assertThat(Letters.textOf(letters.getLast())).contains("will not be erased");
    callOff().isNotFound();
    Api.clock().forward(Duration.ofDays(31));
    Work.runRecurring("tenant-erasure");
    owner.gets("/api/v1/members").isOk();
    announce(acme.slug()).isOk();
  }

  @Test
  void onceItHasBegunNobodyGetsInAndThereIsNoWayBack() {
    var calls = owner.calls();
    announce(acme.slug()).isOk();
    Api.clock().forward(Duration.ofDays(30));
    Work.runRecurring("tenant-erasure");
    Api.clock().forward(Duration.ofSeconds(60));

    calls.get("/api/v1/members").refuses(401, "session.required");
    callOff().refuses(409, "tenant.erasing");
    operator
        .puts(TENANTS + "/" + acme.slug() + "/status", Map.of("suspended", false))
        .refuses(409, "tenant.erasing");
    Work.runRecurring("tenant-erasure");
    assertThat(rows()).as("within two minutes").isPositive();
    Api.clock().forward(Duration.ofSeconds(60));
    Work.runRecurring("tenant-erasure");
    assertThat(rows()).isZero();
  }

  @Test
  void theRecordSaysWhatWhenByWhomAndHowMuch() {
    announce(acme.slug()).isOk();
    Api.clock().forward(Duration.ofDays(30));
    Work.runRecurring("tenant-erasure");
    Api.clock().forward(Duration.ofMinutes(2));
    Work.runRecurring("tenant-erasure");

    var record = newest();

    assertThat(record.text("items.0.slug")).isEqualTo(acme.slug());
    assertThat(record.text("items.0.status")).isEqualTo("DONE");
    assertThat(record.text("items.0.announcedBy")).isEqualTo(operator.name());
    assertThat(record.text("items.0.announcedAt")).startsWith("2027-03-20T09:00");
    assertThat(record.text("items.0.endedAt")).startsWith("2027-04-19T09:02");
    assertThat(record.number("items.0.accounts")).isEqualTo(1);
    assertThat(record.number("items.0.rows")).isGreaterThan(3);
    assertThat(found().count("items")).isZero();
    assertThat(
            Database.column(
                "SELECT action FROM audit_event WHERE tenant_id = 0 AND subject_id = ? ORDER BY id",
                acme.id()))
        .containsExactly(
            "tenant.created", "tenant.erasure_announced", "tenant.erasure_begun", "tenant.erased");
  }

  @Test
  void anotherOrganisationMayHaveTheAddressAfterwards() {
    theRecordSaysWhatWhenByWhomAndHowMuch();

    operator
        .posts(
            TENANTS,
            Map.of(
                "slug", acme.slug(),
                "name", "New",
                "kind", "COACH",
                "firstOwnerEmail", owner.email(),
                "firstOwnerName", "Olga",
                "language", "de"))
        .isCreated();
  }

  @Test
  void aSuspendedOrganisationIsErasedAsWell() {
    announce(acme.slug()).isOk();
    operator.puts(TENANTS + "/" + acme.slug() + "/status", Map.of("suspended", true)).isOk();
    Api.clock().forward(Duration.ofDays(30));
    Work.runRecurring("tenant-erasure");
    Api.clock().forward(Duration.ofMinutes(2));
    Work.runRecurring("tenant-erasure");

    assertThat(rows()).isZero();
  }

  @Test
  void theInstallationIsNotErased() {
    operator.puts(TENANTS + "/installation/erasure", Map.of("name", "Waymark")).isNotFound();
    operator.deletes(TENANTS + "/installation/erasure").isNotFound();
  }

  private Answer announce(String name) {
    return operator.puts(TENANTS + "/" + acme.slug() + "/erasure", Map.of("name", name));
  }

  private Answer callOff() {
    return operator.deletes(TENANTS + "/" + acme.slug() + "/erasure");
  }

  private Answer found() {
    return operator.gets(TENANTS + "?text=" + acme.slug()).isOk();
  }

  private Answer newest() {
    return operator.gets("/api/v1/operator/erasures?size=1").isOk();
  }

  private long rows() {
    return Database.count("SELECT COUNT(*) FROM membership WHERE tenant_id = ?", acme.id());
  }
}
