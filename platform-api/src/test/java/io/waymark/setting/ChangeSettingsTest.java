package io.waymark.setting;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.audit.Personal;
import io.waymark.audit.Subject;
import io.waymark.support.Answer;
import io.waymark.support.Api;
import io.waymark.support.AuthenticatorApp;
import io.waymark.support.Database;
import io.waymark.support.Letters;
import io.waymark.support.Organisation;
import io.waymark.support.Person;
import io.waymark.support.RunningCohort;
import io.waymark.support.Said;
import io.waymark.support.Work;
import io.waymark.tenancy.Role;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChangeSettingsTest {
  private static final String SETTINGS = "/api/v1/settings";
  private static final String SCHEMA_OF_A_WEEK = "MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY";

  private final Organisation acme = Organisation.employer();
  private final Person olga = acme.owner("Olga");

  @Test
  void anOrganisationBeginsWithWhatMostHave() {
    var settings = olga.gets(SETTINGS).isOk();

    assertThat(settings.text("zone")).isEqualTo("UTC");
    assertThat(settings.json("workingDays").size()).isEqualTo(5);
    assertThat(settings.number("replyTargetDays")).isEqualTo(2);
    assertThat(settings.has("accent")).isFalse();
    assertThat(settings.flag("secondFactorRequired")).isFalse();
    assertThat(settings.etag()).isEqualTo("\"0\"");
  }

  @Test
  void nobodyButAnOwnerSeesThem() {
    acme.admin("Ada").gets(SETTINGS).refuses(403, "role.forbidden");
    acme.person("Pat", Role.PARTICIPANT, Role.MENTOR).gets(SETTINGS).is(403);
  }

  @Test
  void eachChangeIsRecordedWithWhatWasBefore() {
    change("profile", Map.of("name", "Acme Works", "zone", "Europe/Berlin")).isOk();

    assertThat(audited("setting.name_changed"))
        .contains("\"from\": \"" + acme.slug() + "\"", "\"to\": \"Acme Works\"");
    assertThat(audited("setting.zone_changed"))
        .contains("\"from\": \"UTC\"", "\"to\": \"Europe/Berlin\"");
    assertThat(olga.gets("/api/v1/me").text("tenant.name")).isEqualTo("Acme Works");
  }

  @Test
  void whatStaysAsItIsIsNoChange() {
    var before = olga.gets(SETTINGS).etag();

    change("profile", Map.of("name", acme.slug(), "zone", "UTC")).isOk();

    assertThat(olga.gets(SETTINGS).etag()).isEqualTo(before);
    assertThat(audits("setting.%")).isZero();
  }

  @Test
  void whoeverHasNotReadTheLatestChangesNothing() {
    var wanted = Map.of("name", "Acme Works", "zone", "UTC");
    olga.puts(SETTINGS + "/profile", wanted).refuses(428, "precondition.required");
    change("profile", wanted).isOk();

    olga.calls()
        .ifMatch("\"0\"")
        .put(SETTINGS + "/profile", Map.of("name", "Mine", "zone", "UTC"))
        .refuses(412, "precondition.stale");

    assertThat(olga.gets(SETTINGS).text("name")).isEqualTo("Acme Works");
  }

  @Test
  void aZoneThatNobodyKnowsIsRefused() {
    change("profile", Map.of("name", "Acme", "zone", "Mars/Base")).refuses(422, "setting.zone");
    change("profile", Map.of("name", " ", "zone", "UTC")).refusesFields("/name");
  }

  @Test
  void aColourThatCannotBeReadIsRefusedWithItsFigure() {
    var light = accent("#7fbfb0", "#6dd4b9").refuses(422, "setting.contrast");
    var dark = accent("#0a6758", "#0a6758").refuses(422, "setting.contrast");

    assertThat(light.text("theme")).isEqualTo("LIGHT");
    assertThat(light.json("contrast").getDoubleValue()).isBetween(1.5, 2.5);
    assertThat(light.text("detail")).contains("light theme", "text needs 4.5 : 1");
    assertThat(dark.text("theme")).isEqualTo("DARK");
    accent("green", "#6dd4b9").refusesFields("/accent/light");
  }

  @Test
  void aColourThatCanBeReadIsEverybodysAndGoesAgain() {
    accent("#1D4ED8", "#93b4ff").isOk();

    var me = acme.participant("Pat").gets("/api/v1/me").isOk();
    assertThat(me.text("brand.accentLight")).isEqualTo("#1d4ed8");
    assertThat(me.text("brand.accentDark")).isEqualTo("#93b4ff");
    assertThat(change("accent", Map.of()).isOk().has("accent")).isFalse();
    assertThat(audits("setting.accent_changed")).isEqualTo(2);
  }

  @Test
  void aReplyIsDueByTheOrganisationsOwnDays() {
    Api.clock().set("2026-02-27T09:00", "UTC");
    var cohort = RunningCohort.startingOn("2026-03-02", Organisation.coach());
    var owner = cohort.organisation().owner("Omar");
    var pat = cohort.organisation().participant("Pat");
    var enrolmentId = cohort.enrol(pat);
    cohort.pair(enrolmentId, cohort.organisation().mentor("Mara"));
    Api.clock().set("2026-03-04T09:00", "UTC");
    var checkIn =
        pat.posts(
                "/api/v1/enrolments/" + enrolmentId + "/check-ins",
                Said.promising("Write the plan").forPeriod(1).body())
            .isCreated();
    assertThat(checkIn.text("replyDueAt")).isEqualTo("2026-03-07T00:00:00Z");

    change(
            owner,
            "working-time",
            Map.of(
                "workingDays", List.of("MONDAY", "THURSDAY", "TUESDAY"),
                "replyTargetDays", 2,
                "holidays", List.of(Map.of("day", "2026-03-09", "name", "Founders' day"))))
        .isOk();

    assertThat(pat.gets("/api/v1/check-ins/" + checkIn.text("id")).text("replyDueAt"))
        .isEqualTo("2026-03-11T00:00:00Z");
    assertThat(owner.gets(SETTINGS).texts("holidays", "name")).containsExactly("Founders' day");
  }

  @Test
  void aWeekWithoutAWorkingDayAndAHolidayTwiceAreRefused() {
    var day = Map.of("day", "2026-12-25", "name", "Christmas");
    workingTime(List.of(), 2, List.of()).refusesFields("/workingDays");
    workingTime(List.of("MONDAY"), 0, List.of()).refusesFields("/replyTargetDays");
    workingTime(List.of("MONDAY"), 2, List.of(day, day)).refuses(422, "setting.holiday_twice");

    assertThat(
            Database.column("SELECT working_days FROM tenant WHERE id = ?", acme.id()).getFirst())
        .isEqualTo(SCHEMA_OF_A_WEEK);
  }

  @Test
  void anEmployersAdminsNeverReadCheckIns() {
    change("reading", Map.of("adminsReadText", true)).refuses(422, "setting.employer");
  }

  @Test
  void aCoachsSwitchHoldsForEnrolmentsToComeAndParticipantsAreTold() throws Exception {
    var coach = Organisation.coach();
    var owner = coach.owner("Omar");
    var pat = coach.participant("Pat");
    Api.clock().set("2026-02-27T09:00", "UTC");
    var cohort = RunningCohort.startingOn("2026-03-02", coach);
    var earlier = cohort.enrol(pat);

    change(owner, "reading", Map.of("adminsReadText", true)).isOk();

    var later = cohort.enrol(coach.participant("Quinn"));
    assertThat(readsText(earlier.value())).isEqualTo("0");
    assertThat(readsText(later.value())).isEqualTo("1");
    assertThat(Letters.to(pat.email()).getLast().getSubject()).contains("Who reads");
    assertThat(
            Database.column(
                "SELECT details FROM audit_event WHERE tenant_id = ? AND action = ?",
                coach.id(),
                "setting.admins_read_text_changed"))
        .singleElement()
        .asString()
        .contains("\"from\": false", "\"to\": true");
  }

  @Test
  void whoAsksForASecondFactorHasOne() {
    var wanted = Map.of("secondFactorRequired", true);
    change("security", wanted).refuses(422, "setting.own_factor");
    AuthenticatorApp.of(olga.calls());

    assertThat(change("security", wanted).isOk().flag("secondFactorRequired")).isTrue();

    assertThat(audited("tenant.second_factor_required")).contains("\"to\": true");
  }

  @Test
  void personalDetailsInTheAuditLogGoAfterTheirTime() {
    Api.clock().set("2026-01-10T09:00", "UTC");
    acme.records("session.refused", subject(), Map.of("address", personal("192.0.2.1")));
    Api.clock().set("2026-05-10T09:00", "UTC");
    acme.records("session.refused", subject(), Map.of("address", personal("192.0.2.2")));
    change("retention", Map.of("auditValueMonths", 3)).refusesFields("/auditValueMonths");
    change("retention", Map.of("auditValueMonths", 6)).isOk();
    Api.clock().set("2026-07-11T09:00", "UTC");

    Work.runRecurring("retention");

    assertThat(Database.column("SELECT value FROM audit_value WHERE tenant_id = ?", acme.id()))
        .containsExactly("192.0.2.2");
    assertThat(audits("session.refused")).isEqualTo(2);
    assertThat(audits("audit.values_erased")).isOne();
  }

  @Test
  void lettersAndInvitationsStayAsLongAsTheOrganisationWants() {
    var noa = "noa@" + acme.slug() + ".example";
    change("retention", Map.of("letterDays", 91)).refusesFields("/letterDays");
    change("retention", Map.of("letterDays", 7)).isOk();
    assertThat(audited("setting.letter_days_changed")).contains("\"from\": 30", "\"to\": 7");
    var invited =
        olga.posts(
            "/api/v1/invitations", Map.of("email", noa, "name", "Noa", "roles", Set.of("MENTOR")));
    Letters.to(noa);
    olga.deletes("/api/v1/invitations/" + invited.text("invitationId")).isEmpty();

    Api.clock().forward(Duration.ofDays(7).minusSeconds(1));
    forget();
    assertThat(held("letter")).isOne();
    assertThat(held("invitation")).isOne();
    Api.clock().forward(Duration.ofSeconds(2));
    forget();

    assertThat(held("letter")).isZero();
    assertThat(held("invitation")).isZero();
  }

  @Test
  void whoIsInvitedIsWrittenToInTheLanguageOfTheOrganisation() throws Exception {
    change("profile", Map.of("name", "Acme", "zone", "UTC", "language", "fr"))
        .refusesFields("/language");
    change("profile", Map.of("name", "Acme", "zone", "UTC", "language", "de")).isOk();
    var noa = "noa@" + acme.slug() + ".example";
    var ben = "ben@" + acme.slug() + ".example";

    olga.posts(
        "/api/v1/invitations", Map.of("email", noa, "name", "Noa", "roles", Set.of("MENTOR")));
    olga.posts(
        "/api/v1/invitations",
        Map.of("email", ben, "name", "Ben", "roles", Set.of("MENTOR"), "language", "en"));

    assertThat(Letters.to(noa).getLast().getSubject()).isEqualTo("Eine Einladung zu Waymark");
    assertThat(Letters.to(ben).getLast().getSubject()).isEqualTo("An invitation to Waymark");
    assertThat(olga.gets("/api/v1/me").text("brand.language")).isEqualTo("de");
  }

  private static void forget() {
    Work.runRecurring("outbox-sweep");
    Work.runRecurring("invitation-expiry");
  }

  private long held(String table) {
    return Database.count("SELECT COUNT(*) FROM " + table + " WHERE tenant_id = ?", acme.id());
  }

  private Subject subject() {
    return new Subject("account", olga.accountId());
  }

  private Personal personal(String address) {
    return new Personal(olga.accountId(), address);
  }

  private String readsText(long enrolmentId) {
    return String.valueOf(
        Database.column("SELECT admins_read_text FROM enrolment WHERE id = ?", enrolmentId)
            .getFirst());
  }

  private Answer accent(String light, String dark) {
    return change("accent", Map.of("accent", Map.of("light", light, "dark", dark)));
  }

  private Answer workingTime(List<String> days, int target, List<?> holidays) {
    return change(
        "working-time",
        Map.of("workingDays", days, "replyTargetDays", target, "holidays", holidays));
  }

  private Answer change(String part, Object wanted) {
    return change(olga, part, wanted);
  }

  private static Answer change(Person owner, String part, Object wanted) {
    return owner.calls().ifMatch(owner.gets(SETTINGS).etag()).put(SETTINGS + "/" + part, wanted);
  }

  private String audited(String action) {
    return String.valueOf(
        Database.column(
                "SELECT details FROM audit_event WHERE tenant_id = ? AND action = ?",
                acme.id(),
                action)
            .getLast());
  }

  private long audits(String like) {
    return Database.count(
        "SELECT COUNT(*) FROM audit_event WHERE tenant_id = ? AND action LIKE ?", acme.id(), like);
  }
}
