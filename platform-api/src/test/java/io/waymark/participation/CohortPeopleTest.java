package io.waymark.participation;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.application.TestApplications;
import io.waymark.invitation.TestInvitations;
import io.waymark.shared.id.Id;
import io.waymark.support.Answer;
import io.waymark.support.Api;
import io.waymark.support.Database;
import io.waymark.support.Letters;
import io.waymark.support.Organisation;
import io.waymark.support.Person;
import io.waymark.support.RunningCohort;
import java.nio.charset.Charset;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CohortPeopleTest {
  private static final String HEAD = "email,name\n";

  private RunningCohort spring;
  private Person admin;
  private Person priya;
  private String path;

  @BeforeEach
  void begin() {
    Api.clock().set("2026-02-27T09:00", "UTC");
    spring = RunningCohort.startingOn("2026-03-02");
    admin = spring.admin();
    priya = spring.organisation().participant("Priya");
    path = "/api/v1/cohorts/" + new Id(spring.cohortId());
  }

  @Test
  void severalMembersAreEnrolledAtOnceOrNoneOfThem() {
    Person lea = spring.organisation().participant("Lea");
    Person mara = spring.organisation().mentor("Mara");
    Person stranger = Organisation.employer().participant("Ines");

    enrol(priya, mara).refuses(422, "enrolment.not_participant");
    enrol(priya, stranger).isNotFound();
    assertThat(enrol(priya, lea, lea).isCreated().number("enrolled")).isEqualTo(2);
    enrol(lea).refuses(409, "enrolment.exists");

    assertThat(people().texts("items", "name")).containsExactly("Lea", "Priya");
  }

  @Test
  void aFileEnrolsMembersInvitesOthersAndIsSafeToRunTwice() {
    String rows = priya.email() + ",Priya\nnew-" + spring.organisation().id() + "@b.example,New";
    var dry = run(rows, false);
    assertThat(dry.texts("rows", "fate")).containsExactly("ENROL", "INVITE");
    assertThat(people().count("items")).isZero();

    assertThat(run(rows, true).flag("applied")).isTrue();
    assertThat(run(rows, true).texts("rows", "fate")).containsOnly("IN_ALREADY");

    assertThat(people().texts("items", "name")).containsExactly("Priya");
    assertThat(admin.gets(path).number("taken")).isEqualTo(2);
    join("new-" + spring.organisation().id() + "@b.example");
    assertThat(people().texts("items", "status")).containsExactly("ACCEPTED", "ACCEPTED");
  }

  @Test
  void whoSaidNoToAnInvitationIsNamedAndNotWrittenTo() throws Exception {
    String address = "no-" + spring.organisation().id() + "@b.example";
    admin
        .posts(
            "/api/v1/invitations",
            Map.of("email", address, "name", "No", "roles", List.of("PARTICIPANT")))
        .isCreated();
    Database.change("UPDATE invitation SET status = 'DECLINED' WHERE address = ?", address);
    int letters = Letters.to(address).size();

    var answer = run(address + ",No\n" + priya.email() + ",Priya", true);

    assertThat(answer.texts("rows", "fate")).containsExactly("DECLINED", "ENROL");
    assertThat(answer.number("invited")).isZero();
    assertThat(Letters.to(address)).hasSize(letters);
  }

  @Test
  void oneRefusedRowKeepsAllOthersOut() {
    Person mara = spring.organisation().mentor("Mara");
    String rows =
        "%s,Priya\n%s,Mara\n=x@b.example,X\nnobody,N\n%s,Priya"
            .formatted(priya.email(), mara.email(), priya.email());

    var answer = run(rows, true);

    assertThat(answer.texts("rows", "reason"))
        .containsExactly("", "not_participant", "formula", "email.format", "row.twice");
    assertThat(answer.flag("applied")).isFalse();
    assertThat(people().count("items")).isZero();
  }

  @Test
  void whatIsNoSuchFileIsRefused() {
    file("email;name\n".getBytes(UTF_8)).refuses(422, "import.empty");
    file((HEAD + "jörg@b.example,Jörg").getBytes(ISO_8859_1)).refuses(422, "import.encoding");
    file("mail,name\nx@b.example,X".getBytes(UTF_8)).refuses(422, "import.columns");
    file((HEAD + "x@b.example,X\n".repeat(10_001)).getBytes(Charset.forName("US-ASCII")))
        .refuses(422, "import.too_many");
  }

  @Test
  void tenThousandRowsAreTakenAndWaitWhereThereIsNoPlace() throws SQLException {
    Database.change("UPDATE cohort SET capacity = 3000 WHERE id = ?", spring.cohortId());
    long organisation = spring.organisation().id();
    String rows =
        IntStream.range(0, 10_000)
            .mapToObj(i -> "p%d-%d@b.example,Person %d".formatted(i, organisation, i))
            .collect(Collectors.joining("\n"));

    var answer = run(rows, true);

    assertThat(answer.number("invited")).isEqualTo(3000);
    assertThat(answer.number("waitlisted")).isEqualTo(7000);
    assertThat(admin.gets(path).number("waiting")).isEqualTo(7000);
    Database.change("DELETE FROM scheduled_tasks WHERE task_name = 'letter'");
  }

  @Test
  void aLinkLetsMembersInUntilItIsTakenBackOrTooOld() {
    var made = admin.posts(path + "/enrolment-links", Map.of("days", 7)).isCreated();
    String token = made.text("token");
    Person lea = spring.organisation().participant("Lea");
    Person stranger = Organisation.employer().participant("Ines");

    assertThat(preview(priya, token).isOk().text("cohortName")).isEqualTo("Spring");
    preview(stranger, token).isNotFound();
    preview(priya, token + "x").isNotFound();
    assertThat(byLink(priya, token).isCreated().text("status")).isEqualTo("ACCEPTED");
    byLink(priya, token).refuses(409, "enrolment.exists");
    preview(priya, token).refuses(409, "enrolment.exists");
    Api.clock().set("2026-03-06T09:00", "UTC");
    byLink(lea, token).refuses(422, "enrolment_link.expired");
    Api.clock().set("2026-03-05T09:00", "UTC");
    admin.deletes("/api/v1/enrolment-links/" + made.text("enrolmentLinkId")).isEmpty();
    preview(lea, token).refuses(422, "enrolment_link.revoked");
    assertThat(admin.gets(path + "/enrolment-links").count("items")).isZero();
  }

  @Test
  void aLinkKeepsToThePlacesAndTheOthersWait() throws SQLException {
    Database.change("UPDATE cohort SET capacity = 1 WHERE id = ?", spring.cohortId());
    String token =
        admin.posts(path + "/enrolment-links", Map.of("days", 7)).isCreated().text("token");
    Person lea = spring.organisation().participant("Lea");
    byLink(priya, token).isCreated();

    assertThat(preview(lea, token).number("placesLeft")).isZero();
    assertThat(byLink(lea, token).isCreated().text("status")).isEqualTo("WAITLISTED");

    String waiting = people().text("items.0.enrolmentId");
    decide(waiting, "ACCEPTED").refuses(409, "cohort.full");
    lea.calls()
        .put("/api/v1/enrolments/" + people().text("items.1.enrolmentId") + "/withdrawal")
        .isNotFound();
    priya
        .calls()
        .put("/api/v1/enrolments/" + people().text("items.1.enrolmentId") + "/withdrawal")
        .isEmpty();
    assertThat(people().texts("items", "status")).containsExactly("ACCEPTED", "WITHDRAWN");
    decide(waiting, "DECLINED").refuses(409, "enrolment.status");
    var refused = decide(waiting, "GRADUATED").refuses(409, "enrolment.status");
    assertThat(refused.count("allowed")).isOne();
    assertThat(refused.text("allowed.0")).isEqualTo("WITHDRAWN");
    decide(waiting, "WITHDRAWN").isEmpty();
  }

  @Test
  void whoIsDoneGraduatesAndWhoIsNotOnlyWhenThatIsMeant() {
    String id = spring.enrol(priya).toString();
    Person lea = spring.organisation().participant("Lea");
    spring.enrol(lea);
    graduate(List.of(), false).refuses(409, "cohort.not_begun");
    Api.clock().set("2026-03-20T09:00", "UTC");

    assertThat(graduate(List.of(), false).isCreated().number("graduated")).isZero();
    graduate(List.of(id), false).refuses(409, "enrolment.not_done");
    priya
        .gets("/api/v1/enrolments/" + id + "/certificate")
        .refuses(409, "certificate.not_graduated");
    assertThat(graduate(List.of(id), true).isCreated().number("graduated")).isEqualTo(1);
    graduate(List.of(id), true).refuses(409, "enrolment.status");
    graduate(List.of(new Id(spring.cohortId()).toString()), true).isNotFound();
  }

  @Test
  void aCertificateIsShownUnderAnAddressThatItsOwnerOpensAndCloses() {
    String id = spring.enrol(priya).toString();
    Person lea = spring.organisation().participant("Lea");
    Api.clock().set("2026-03-20T09:00", "UTC");
    graduate(List.of(id), true).isCreated();
    String certificate = "/api/v1/enrolments/" + id + "/certificate";

    lea.gets(certificate).isNotFound();
    var own = priya.gets(certificate).isOk();
    assertThat(own.text("name")).isEqualTo("Priya");
    assertThat(own.text("until")).isEqualTo("2026-03-20");
    assertThat(own.has("token")).isFalse();
    String token = priya.calls().put(certificate + "/address").isOk().text("token");
    assertThat(admin.gets(certificate).isOk().has("token")).isFalse();
    assertThat(show(token).isOk().text("trackName")).isNotEmpty();
    priya.deletes(certificate + "/address").isEmpty();
    show(token).isNotFound();
    String again = priya.calls().put(certificate + "/address").isOk().text("token");
    assertThat(again).isNotEqualTo(token);
    show(token).isNotFound();
    show(again).isOk();
  }

  @Test
  void aMemberWhoAppliedIsInByTheFileOnce() {
    admin
        .calls()
        .ifMatch("*")
        .put(
            "/api/v1/programs/" + program() + "/page",
            Map.of(
                "published",
                true,
                "aboutEn",
                "",
                "aboutDe",
                "",
                "audienceEn",
                "",
                "audienceDe",
                "",
                "timingEn",
                "",
                "timingDe",
                "",
                "questions",
                List.of()))
        .isOk();
    String address = "b-%d@b.example".formatted(spring.organisation().id());
    TestApplications.confirmed(spring, address);

    assertThat(run(address + ",B", true).texts("rows", "fate")).containsExactly("IN_ALREADY");
  }

  private Id program() {
    return new Id(Database.count("SELECT program_id FROM cohort WHERE id = ?", spring.cohortId()));
  }

  private Answer enrol(Person... people) {
    return admin.posts(
        path + "/people",
        Map.of(
            "membershipIds",
            java.util.Arrays.stream(people)
                .map(person -> new Id(person.membershipId()).toString())
                .toList()));
  }

  private Answer people() {
    return admin.gets(path + "/people").isOk();
  }

  private Answer run(String rows, boolean apply) {
    return post((HEAD + rows).getBytes(UTF_8), apply).isOk();
  }

  private Answer file(byte[] bytes) {
    return post(bytes, false);
  }

  private Answer post(byte[] bytes, boolean apply) {
    return admin.posts(
        path + "/people/import",
        Map.of("file", Base64.getEncoder().encodeToString(bytes), "apply", apply));
  }

  private static Answer preview(Person person, String token) {
    return person.posts("/api/v1/enrolment-links/preview", Map.of("token", token));
  }

  private static Answer byLink(Person person, String token) {
    return person.posts("/api/v1/me/enrolments", Map.of("token", token));
  }

  private Answer decide(String enrolmentId, String status) {
    return admin.puts("/api/v1/enrolments/" + enrolmentId + "/status", Map.of("status", status));
  }

  private Answer graduate(List<String> enrolmentIds, boolean withOpenMilestones) {
    return admin.posts(
        path + "/graduations",
        Map.of("enrolmentIds", enrolmentIds, "withOpenMilestones", withOpenMilestones));
  }

  private static Answer show(String token) {
    return Api.anonymous().post("/api/v1/certificates", Map.of("token", token));
  }

  private void join(String address) {
    Api.anonymous()
        .post(
            "/api/v1/joining",
            Map.of(
                "token",
                TestInvitations.latest(spring.organisation(), address),
                "name",
                "New",
                "password",
                "seven quiet otters cross",
                "zone",
                "UTC"))
        .isCreated();
  }
}
