package io.waymark.auditlog;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.audit.AuditErasure;
import io.waymark.audit.Personal;
import io.waymark.audit.Subject;
import io.waymark.shared.id.Id;
import io.waymark.support.Answer;
import io.waymark.support.Api;
import io.waymark.support.Cost;
import io.waymark.support.Organisation;
import io.waymark.support.Person;
import io.waymark.support.RunningCohort;
import io.waymark.support.Work;
import io.waymark.tenancy.Memberships;
import io.waymark.tenancy.Role;
import io.waymark.tenancy.Tenants;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadAuditLogTest {
  private static final String LOG = "/api/v1/audit-events";
  private static final String COHORT = "0R5ZTNQ1C8M2K";

  private Organisation acme;
  private Person olga;

  @BeforeEach
  void begin() {
    Api.clock().set("2026-03-02T09:00", "UTC");
    acme = Organisation.employer();
    olga = acme.owner("Olga");
  }

  @Test
  void itSaysWhatWasDoneByWhomToWhomNewestFirst() {
    Person mara = acme.mentor("Mara");
    later();
    Tenants.within(
        acme.id(),
        () -> Api.bean(Memberships.class).changeRoles(mara.membershipId(), roles(Role.ADMIN)));
    Answer log = olga.gets(LOG + "?action=membership.").isOk();
    assertThat(log.texts("items", "action"))
        .containsExactly("membership.roles_changed", "membership.added", "membership.added");
    assertThat(log.text("items.0.at")).isEqualTo("2026-03-02T10:00:00Z");
    assertThat(log.text("items.0.subject.kind")).isEqualTo("membership");
    assertThat(log.text("items.0.subject.id")).isEqualTo(id(mara.membershipId()));
    assertThat(log.text("items.0.subject.name")).isEqualTo("Mara");
    assertThat(log.texts("items.0.details", "field")).containsExactly("from", "to");
    assertThat(log.texts("items.0.details", "value")).containsExactly("MENTOR", "ADMIN");
    assertThat(log.has("items.0.actor")).as("no request, so nobody").isFalse();
  }

  @Test
  void thingsAreCalledByTheirNamesAndEnrolmentsByTheirPeople() {
    var cohort = RunningCohort.startingOn("2026-03-02", acme);
    Person lea = acme.participant("Lea");
    Id enrolment = cohort.enrol(lea);
    cohort.pair(enrolment, acme.mentor("Mara"));
    assertThat(olga.gets(LOG + "?subjectKind=cohort").text("items.0.subject.name"))
        .isEqualTo("Spring");
    assertThat(olga.gets(LOG + "?subjectKind=program").text("items.0.subject.name"))
        .isEqualTo("Engineering");
    assertThat(olga.gets(LOG + "?subject=" + enrolment).text("items.0.subject.name"))
        .isEqualTo("Lea");
    assertThat(olga.gets(LOG + "?action=pairing.").text("items.0.subject.name")).isEqualTo("Lea");
  }

  @Test
  void somebodyWhoHasLeftIsStillNamed() {
    Person ada = acme.admin("Ada");
    ada.gets(LOG).isOk();
    Tenants.within(acme.id(), () -> Api.bean(Memberships.class).deactivate(ada.membershipId()));
    Answer log = olga.gets(LOG + "?actorId=" + id(ada.membershipId())).isOk();
    assertThat(log.texts("items", "action")).containsExactly("session.started");
    assertThat(log.text("items.0.actor.name")).isEqualTo("Ada");
    assertThat(log.flag("items.0.actor.active")).isFalse();
  }

  @Test
  void eachThingThatIsAskedForNarrowsIt() {
    acme.records("cohort.created", new Subject("cohort", Id.parse(COHORT).value()), Map.of());
    later();
    acme.records("cohort.break_added", new Subject("cohort", 2), Map.of());
    later();
    acme.records("program.created", new Subject("program", 2), Map.of());
    assertThat(actions("?action=cohort.")).containsExactly("cohort.break_added", "cohort.created");
    assertThat(actions("?action=cohort.created")).containsExactly("cohort.created");
    assertThat(actions("?subjectKind=program")).containsExactly("program.created");
    assertThat(actions("?subjectKind=cohort&subject=" + COHORT)).containsExactly("cohort.created");
    assertThat(actions("?from=2026-03-02T10:00:00Z&to=2026-03-02T11:00:00Z"))
        .containsExactly("cohort.break_added");
    assertThat(actions("?action=c_hort.")).as("no pattern").isEmpty();
  }

  @Test
  void pagesHoldEachEventOnceEvenThoseOfOneMoment() {
    for (int i = 0; i < 25; i++) {
      acme.records("cohort.created", new Subject("cohort", i), Map.of("number", i));
      if (i % 10 == 0) {
        later();
      }
    }
    var seen = new ArrayList<String>();
    String cursor = "";
    do {
      Answer page = olga.gets(LOG + "?action=cohort.&size=10" + cursor).isOk();
      seen.addAll(page.texts("items", "id"));
      cursor = page.has("next") ? "&cursor=" + page.text("next") : "";
    } while (!cursor.isEmpty());
    assertThat(seen).hasSize(25).doesNotHaveDuplicates();
  }

  @Test
  void aPersonalValueIsShownUntilItIsErased() {
    var about = new Subject("invitation", 5);
    acme.records("invitation.sent", about, Map.of("email", new Personal(null, "lea@example.com")));
    String asked = LOG + "?action=invitation.";
    assertThat(olga.gets(asked).text("items.0.details.0.value")).isEqualTo("lea@example.com");
    Tenants.within(
        acme.id(), () -> Work.inTransaction(() -> Api.bean(AuditErasure.class).ofSubject(about)));
    assertThat(olga.gets(asked).text("items.0.details.0.field")).isEqualTo("email");
    assertThat(olga.gets(asked).has("items.0.details.0.value")).isFalse();
    assertThat(actions("?action=audit.")).containsExactly("audit.values_erased");
  }

  @Test
  void anIdInTheDetailsIsAnIdAndAMentorAName() {
    Person mara = acme.mentor("Mara");
    acme.records(
        "pairing.began",
        new Subject("pairing", 1),
        Map.of("mentorId", mara.membershipId(), "enrolmentId", Id.parse(COHORT).value()));
    assertThat(olga.gets(LOG + "?action=pairing.").texts("items.0.details", "value"))
        .containsExactly(COHORT, "Mara");
  }

  @Test
  void anotherOrganisationsMemberIsNobodyHere() {
    Person stranger = Organisation.employer().admin("Sam");
    olga.gets(LOG + "?actorId=" + id(stranger.membershipId())).isNotFound();
    olga.gets(LOG + "/export?actorId=" + id(stranger.membershipId())).isNotFound();
    assertThat(actions("?action=audit.")).as("nothing was exported").isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"nonsense", "2026-03-02T09:00:00Z_nonsense", "_", "2026_0R5ZTNQ1C8M2K"})
  void aCursorThatIsNoneIsRefused(String cursor) {
    olga.gets(LOG + "?cursor=" + cursor).refuses(422, "page.cursor");
  }

  @ParameterizedTest
  @ValueSource(strings = {"action=%25", "subjectKind=%27", "size=0", "size=101", "from=yesterday"})
  void aFilterThatIsNoneIsRefused(String query) {
    olga.gets(LOG + "?" + query).refuses(400, "request.invalid");
  }

  @Test
  void aLongPageCostsWhatAShortOneCosts() {
    var ada = acme.admin("Ada").calls();
    long few = Cost.STATEMENTS.of(() -> ada.get(LOG));
    for (int i = 0; i < 60; i++) {
      acme.participant("P" + i);
    }
    assertThat(Cost.STATEMENTS.of(() -> ada.get(LOG + "?size=100")))
        .isEqualTo(few)
        .isLessThanOrEqualTo(5);
  }

  private List<String> actions(String query) {
    return olga.gets(LOG + query).isOk().texts("items", "action");
  }

  private static void later() {
    Api.clock().forward(Duration.ofHours(1));
  }

  private static Set<Role> roles(Role... roles) {
    return Set.of(roles);
  }

  private static String id(long value) {
    return new Id(value).toString();
  }
}
