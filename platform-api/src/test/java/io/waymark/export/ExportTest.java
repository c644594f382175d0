package io.waymark.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.waymark.shared.id.Id;
import io.waymark.support.Api;
import io.waymark.support.Database;
import io.waymark.support.Letters;
import io.waymark.support.Organisation;
import io.waymark.support.Parcel;
import io.waymark.support.Person;
import io.waymark.support.RunningCohort;
import io.waymark.support.Said;
import io.waymark.support.Work;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExportTest {
  private static final String OWN = "/api/v1/me/exports";
  private static final String WHOLE = "/api/v1/exports";
  private static final String SAID = "Tame the <b>otter</b> & 'friends'";

  private RunningCohort cohort;
  private Person owner;
  private Person priya;
  private Person mara;

  @BeforeEach
  void aCheckInWithAReplyAndDrafts() {
    Api.clock().set("2026-02-27T09:00", "UTC");
    cohort = RunningCohort.startingOn("2026-03-02");
    owner = cohort.organisation().owner("Olga");
    priya = cohort.organisation().participant("Priya");
    mara = cohort.organisation().mentor("Mara");
    Id enrolment = cohort.enrol(priya);
    cohort.pair(enrolment, mara);
    Api.clock().set("2026-03-06T09:00", "UTC");
    String ofEnrolment = "/api/v1/enrolments/" + enrolment;
    var said =
        Said.promising(SAID).forPeriod(1).with("win", "won by a whisker").with("confidence", 4);
    String checkIn = priya.posts(ofEnrolment + "/check-ins", said.body()).isCreated().text("id");
    mara.puts("/api/v1/check-ins/" + checkIn + "/reply", Map.of("text", "answered kindly")).isOk();
    Api.clock().set("2026-03-11T09:00", "UTC");
    var draft = Map.of("period", 2, "body", Map.of("win", "half a thought"));
    priya.puts(ofEnrolment + "/check-in-draft", draft).isOk();
  }

  @Test
  void aPersonTakesAwayEverythingThatIsHeldOfThem() {
    var parcel = own(priya);

    assertThat(parcel.files())
        .containsOnlyKeys("waymark.json", "waymark.schema.json", "index.html");
    assertThat(parcel.json())
        .contains(
            priya.email(), "Priya", SAID, "won by a whisker", "answered kindly", "half a thought")
        .contains("Mara")
        .doesNotContain(mara.email());
    keepsToItsSchema(parcel);
  }

  @Test
  void thePageCanBeReadAnywhereAndRunsAndFetchesNothing() {
    String page = own(priya).html();

    assertThat(page)
        .contains("Tame the &lt;b&gt;otter&lt;/b&gt; &amp; &#39;friends&#39;")
        .contains("6 March 2026", "color-scheme")
        .doesNotContain("<b>", "<script", "src=", "href=", "url(", "http:", "https:");
  }

  @Test
  void thePageSpeaksTheLanguageOfWhoAskedForIt() {
    var calls = priya.calls().inLanguage("de");
    calls.call("POST", OWN, null).is(202);
    Work.runDue();

    assertThat(Parcel.fetched(calls, OWN + "/file").html())
        .contains("Was Waymark über dich weiß", "6. März 2026");
  }

  @Test
  void aMentorTakesTheirRepliesAndNotWhatOthersWrote() {
    assertThat(own(mara).json())
        .contains("answered kindly", "Priya")
        .doesNotContain(SAID, "won by a whisker", "half a thought", priya.email());
  }

  @Test
  void somebodyInTwoOrganisationsTakesBoth() {
    var globex = Organisation.coach();
    globex.alsoHere(priya, io.waymark.tenancy.Role.MENTOR);

    assertThat(own(priya).json()).contains(SAID, "\"roles\" : \"MENTOR\"");
  }

  @Test
  void anOrganisationIsTakenAwayWithoutWhatPeopleWrote() {
    var parcel = whole();

    assertThat(parcel.json())
        .contains(
            priya.email(), mara.email(), "Spring", "Engineering", "submittedAt", "auditEvents")
        .doesNotContain(SAID, "won by a whisker", "answered kindly", "half a thought");
    keepsToItsSchema(parcel);
  }

  @Test
  void theOwnersAreToldThatTheirOrganisationWasTakenAway() throws Exception {
    whole();

    assertThat(Letters.to(owner.email()).getLast().getSubject())
        .isEqualTo("An export of your organisation on Waymark");
    assertThat(Letters.to(mara.email())).isEmpty();
  }

  @Test
  void whoeverAsksIsToldByMail() throws Exception {
    own(priya);

    assertThat(Letters.to(priya.email()).getLast().getSubject())
        .isEqualTo("Your Waymark data is being collected");
  }

  @Test
  void theSchemasAreAtAFixedAddress() {
    assertThat(Api.anonymous().get("/schemas/person-export-1.json").isOk().body())
        .isEqualTo(own(priya).schema());
    assertThat(Api.anonymous().get("/schemas/organisation-export-1.json").isOk().body())
        .isEqualTo(whole().schema());
  }

  @Test
  void itSaysHowFarItIs() {
    String id = priya.calls().call("POST", OWN, null).is(202).text("exportId");
    var waiting = priya.gets(OWN).isOk();
    assertThat(waiting.text("items.0.status")).isEqualTo("WAITING");
    priya.gets(OWN + "/file").isNotFound();

    Work.runDue();

    var ready = priya.gets(OWN).isOk();
    assertThat(ready.text("items.0.exportId")).isEqualTo(id);
    assertThat(ready.text("items.0.status")).isEqualTo("READY");
    assertThat(ready.number("items.0.percent")).isEqualTo(100);
    assertThat(ready.number("items.0.size")).isPositive();
    assertThat(ready.text("items.0.expiresAt")).isEqualTo("2026-03-14T09:00:00Z");
  }

  @Test
  void askingAgainWhileItIsMadeGoesOnWithTheSame() {
    String id = priya.calls().call("POST", OWN, null).is(202).text("exportId");

    assertThat(priya.calls().call("POST", OWN, null).is(202).text("exportId")).isEqualTo(id);
  }

  @Test
  void askingAnewReplacesTheOneBefore() {
    own(priya);
    own(priya);

    assertThat(priya.gets(OWN).count("items")).isEqualTo(1);
  }

  @Test
  void nobodyElseFetchesIt() {
    priya.calls().call("POST", OWN, null).is(202);
    Work.runDue();

    mara.gets(OWN + "/file").isNotFound();
    owner.gets(WHOLE + "/file").isNotFound();
    cohort.admin().gets(WHOLE).refuses(403, "role.forbidden");
  }

  @Test
  void aSignInOfThisMorningIsNoProofForEverythingAtOnce() {
    var credentials =
        Map.of(
            "email", priya.email(),
            "password", Person.PASSWORD,
            "tenant", priya.organisation().slug());
    var signIn = Api.anonymous().post("/api/v1/sessions", credentials).isCreated();
    priya.calls().call("POST", OWN, null).is(202);
    Work.runDue();
    Api.clock().forward(Duration.ofMinutes(11));
    var refresh = Map.of("refreshToken", signIn.text("refreshToken"));
    var refreshed = Api.anonymous().post("/api/v1/sessions/refresh", refresh).isOk();
    var calls = Api.with(refreshed.text("accessToken"));

    calls.call("POST", OWN, null).refuses(403, "session.too_old");
    calls.get(OWN + "/file").refuses(403, "session.too_old");
    Parcel.fetched(priya.calls(), OWN + "/file");
  }

  @Test
  void afterThreeDaysItIsGone() {
    String id = priya.calls().call("POST", OWN, null).is(202).text("exportId");
    Work.runDue();
    Api.clock().forward(Duration.ofHours(72));

    priya.gets(OWN + "/file").isNotFound();
    assertThat(priya.gets(OWN).count("items")).isZero();
    Work.runRecurring("export-expiry");
    assertThat(rows(id)).isZero();
  }

  @Test
  void oneThatWasBegunOnANodeThatDiedIsMadeAnew() throws Exception {
    String id = priya.calls().call("POST", OWN, null).is(202).text("exportId");
    Database.change(
        "UPDATE data_export SET status = 'RUNNING', percent = 40, attempts = 1 WHERE id = ?",
        Id.parse(id).value());

    Work.runDue();

    assertThat(priya.gets(OWN).text("items.0.status")).isEqualTo("READY");
  }

  @Test
  void thatItWasBegunIsAudited() {
    whole();

    assertThat(owner.gets("/api/v1/audit-events?action=export.started").count("items"))
        .isEqualTo(1);
  }

  private Parcel own(Person person) {
    person.calls().call("POST", OWN, null).is(202);
    Work.runDue();
    return Parcel.fetched(person.calls(), OWN + "/file");
  }

  private Parcel whole() {
    owner.calls().call("POST", WHOLE, null).is(202);
    Work.runDue();
    return Parcel.fetched(owner.calls(), WHOLE + "/file");
  }

  private static long rows(String id) {
    long export = Id.parse(id).value();
    return Database.count("SELECT COUNT(*) FROM data_export WHERE id = ?", export)
        + Database.count("SELECT COUNT(*) FROM data_export_part WHERE export_id = ?", export);
  }

  private static void keepsToItsSchema(Parcel parcel) {
    var schemas = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    var schema = schemas.getSchema(parcel.schema());

    assertThat(
            schema.validate(
                parcel.json(),
                InputFormat.JSON,
                context -> context.getExecutionConfig().setFormatAssertionsEnabled(true)))
        .isEmpty();
  }
}
