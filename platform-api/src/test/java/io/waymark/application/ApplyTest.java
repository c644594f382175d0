package io.waymark.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.cohort.CohortPlanning;
import io.waymark.cohort.NewCohort;
import io.waymark.invitation.TestInvitations;
import io.waymark.quota.Quota;
import io.waymark.quota.Quotas;
import io.waymark.shared.id.Id;
import io.waymark.support.Answer;
import io.waymark.support.Api;
import io.waymark.support.Database;
import io.waymark.support.Letters;
import io.waymark.support.Person;
import io.waymark.support.RunningCohort;
import io.waymark.support.Work;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ApplyTest {
  private static final AtomicInteger MADE = new AtomicInteger();

  private final String ari = "ari-%d@people.example".formatted(MADE.incrementAndGet());
  private RunningCohort spring;
  private Person admin;
  private long autumn;

  @BeforeEach
  void begin() {
    Api.clock().set("2026-02-27T09:00", "UTC");
    spring = RunningCohort.startingOn("2026-03-02");
    admin = spring.admin();
    publish(true);
    autumn = cohort(2);
  }

  @Test
  void thePageShowsWhatIsOfferedInTheReadersLanguageAndNothingElse() {
    String page = "/api/v1/program-pages/" + spring.organisation().slug() + "/engineering";
    cohort(null);

    var german = Api.anonymous().inLanguage("de").get(page).isOk();

    assertThat(german.text("about")).isEqualTo("Ein halbes Jahr.");
    assertThat(german.text("audience")).isEqualTo("Juniors.");
    assertThat(german.body()).contains("Was willst du");
    assertThat(german.texts("cohorts", "placesLeft")).containsExactly("", "2", "");
    publish(false);
    Api.anonymous().get(page).isNotFound();
    Api.anonymous()
        .get("/api/v1/program-pages/" + spring.organisation().slug() + "/else")
        .isNotFound();
    Api.anonymous().get("/api/v1/program-pages/nowhere/engineering").isNotFound();
    TestApplications.apply(spring, autumn, ari).isNotFound();
  }

  @Test
  void applyingTwiceChangesNothingAndAnswersTheSame() {
    var first = TestApplications.apply(spring, autumn, ari).is(202);
    var second = TestApplications.apply(spring, autumn, ari.toUpperCase(java.util.Locale.ROOT));
    var member = TestApplications.apply(spring, autumn, admin.email()).is(202);

    assertThat(second.is(202).body()).isEqualTo(first.body());
    assertThat(member.body()).isEqualTo(first.body().replace(ari, admin.email()));
    assertThat(board().texts("items", "email")).containsExactly(ari, admin.email());
    Work.runDue();
    assertThat(Letters.to(ari)).hasSize(1);
  }

  @Test
  void whoAppliesSeveralTimesAtOnceHasAppliedOnce() throws Exception {
    var applied = atOnce(Collections.nCopies(6, () -> TestApplications.apply(spring, autumn, ari)));

    assertThat(applied).extracting(Answer::status).containsOnly(202);
    assertThat(board().texts("items", "email")).containsExactly(ari);
  }

  @Test
  void whoConfirmsSeveralTimesAtOnceIsAnsweredTheSame() throws Exception {
    TestApplications.apply(spring, autumn, ari).is(202);
    String token = TestApplications.token(spring, ari);

    var confirmed = atOnce(Collections.nCopies(6, () -> link("confirmation", token)));

    assertThat(confirmed).extracting(Answer::status).containsOnly(200);
    assertThat(board().texts("items", "confirmed")).containsExactly("true");
  }

  @Test
  void whoTakesItBackSeveralTimesAtOnceGivesOnePlaceBack() throws Exception {
    List<String> tokens =
        List.of(
            TestApplications.confirmed(spring, autumn, "a." + ari),
            TestApplications.confirmed(spring, autumn, "b." + ari));
    for (String waiting : List.of("c." + ari, "d." + ari, "e." + ari)) {
      TestApplications.confirmed(spring, autumn, waiting);
    }
    decide("a." + ari, "ACCEPTED").isEmpty();
    decide("b." + ari, "ACCEPTED").isEmpty();
    for (String waiting : List.of("c." + ari, "d." + ari, "e." + ari)) {
      decide(waiting, "WAITLISTED").isEmpty();
    }

    var withdrawn =
        atOnce(
            Stream.concat(tokens.stream(), tokens.stream())
                .<Callable<Answer>>map(token -> () -> link("withdrawal", token))
                .toList());

    assertThat(withdrawn).extracting(Answer::status).containsOnly(200);
    assertThat(taken()).isEqualTo(2);
    assertThat(board().texts("items", "status"))
        .containsExactlyInAnyOrder("WITHDRAWN", "WITHDRAWN", "ACCEPTED", "ACCEPTED", "WAITLISTED");
  }

  @Test
  void theAddressIsConfirmedByTheLinkAndOnlyThenDecidedOn() throws Exception {
    TestApplications.apply(spring, autumn, ari).is(202);
    assertThat(board().texts("items", "confirmed")).containsExactly("false");
    decide(ari, "ACCEPTED").refuses(409, "application.unconfirmed");
    Work.runDue();
    String token = TestApplications.token(spring, ari);
    assertThat(Letters.textOf(Letters.to(ari).getFirst())).contains("/application/" + token);

    var looked = link("preview", token).isOk();
    assertThat(looked.flag("confirmed")).isFalse();
    assertThat(looked.body()).doesNotContain("Ari", "To plan");
    assertThat(link("confirmation", token).isOk().flag("confirmed")).isTrue();
    link("confirmation", token).isOk();

    assertThat(board().texts("items", "confirmed")).containsExactly("true");
    assertThat(board().text("items.0.answers.0.text")).isEqualTo("To plan.");
  }

  @Test
  void anUnconfirmedApplicationIsForgottenAfterTwoWeeksAndItsLinkIsDead() {
    TestApplications.apply(spring, autumn, ari).is(202);
    String token = TestApplications.token(spring, ari);
    Api.clock().set("2026-03-13T09:01", "UTC");

    link("confirmation", token).isNotFound();
    link("preview", "no.link.of.ours").isNotFound();
    Work.runRecurring("application-expiry");

    assertThat(board().count("items")).isZero();
    TestApplications.apply(spring, autumn, ari).is(202);
    assertThat(board().count("items")).isEqualTo(1);
  }

  @Test
  void whoIsAcceptedIsInvitedKeepsAPlaceAndIsEnrolledAtJoining() {
    TestApplications.confirmed(spring, autumn, ari);
    decide(ari, "ACCEPTED").isEmpty();
    assertThat(taken()).isEqualTo(1);
    Work.runDue();
    assertThat(Letters.to(ari)).hasSize(3);

    join(ari);

    assertThat(board().texts("items", "joined")).containsExactly("true");
    assertThat(people().texts("items", "status")).containsExactly("ACCEPTED");
    assertThat(taken()).isEqualTo(1);
    decide(ari, "WITHDRAWN").refuses(409, "application.status");
  }

  @Test
  void aMemberIsEnrolledAtOnceAndOneWithoutTheRoleIsNot() {
    Person priya = spring.organisation().participant("Priya");
    TestApplications.confirmed(spring, autumn, priya.email());
    TestApplications.confirmed(spring, autumn, admin.email());

    decide(priya.email(), "ACCEPTED").isEmpty();
    decide(admin.email(), "ACCEPTED").refuses(422, "enrolment.not_participant");
    decide(admin.email(), "WAITLISTED").refuses(422, "enrolment.not_participant");

    assertThat(people().texts("items", "name")).containsExactly("Priya");
  }

  @Test
  void aMemberIsEnrolledAlsoWhereNobodyMoreMayBeInvited() {
    Person priya = spring.organisation().participant("Priya");
    TestApplications.confirmed(spring, autumn, priya.email());
    TestApplications.confirmed(spring, autumn, ari);
    long tenantId = spring.organisation().id();
    Api.bean(Quotas.class).change(tenantId, new Quota(1, null, null));

    decide(ari, "ACCEPTED").refuses(409, "limit.members");
    decide(priya.email(), "ACCEPTED").isEmpty();

    assertThat(people().texts("items", "name")).containsExactly("Priya");
  }

  @Test
  void aDecisionIsToldOnceAndAnIllegalOneNamesTheOthers() {
    TestApplications.confirmed(spring, autumn, ari);

    decide(ari, "ACTIVE").refuses(409, "application.status");
    decide(ari, "DECLINED").isEmpty();
    var refused = decide(ari, "ACCEPTED").refuses(409, "application.status");

    assertThat(refused.count("allowed")).isZero();
    Work.runDue();
    assertThat(Letters.to(ari)).hasSize(2);
    assertThat(link("preview", TestApplications.token(spring, ari)).text("status"))
        .isEqualTo("DECLINED");
    link("withdrawal", TestApplications.token(spring, ari)).refuses(409, "application.status");
  }

  @Test
  void theWaitlistMovesUpInItsOrderWhenAPlaceIsGivenBack() {
    String first = "first." + ari;
    String second = "second." + ari;
    for (String address : List.of("a." + ari, "b." + ari, first, second)) {
      TestApplications.confirmed(spring, autumn, address);
    }
    decide("a." + ari, "ACCEPTED").isEmpty();
    decide("b." + ari, "ACCEPTED").isEmpty();
    decide(second, "ACCEPTED").refuses(409, "cohort.full");
    Api.clock().set("2026-02-27T10:00", "UTC");
    decide(first, "WAITLISTED").isEmpty();
    Api.clock().set("2026-02-27T11:00", "UTC");
    Person lea = spring.organisation().participant("Lea");
    enrol(lea);
    Api.clock().set("2026-02-27T12:00", "UTC");
    decide(second, "WAITLISTED").isEmpty();

    link("withdrawal", TestApplications.token(spring, "a." + ari)).isOk();
    assertThat(statusOf(first)).isEqualTo("ACCEPTED");
    assertThat(taken()).isEqualTo(2);
    assertThat(people().texts("items", "status")).containsExactly("WAITLISTED");

    link("withdrawal", TestApplications.token(spring, first)).isOk();
    assertThat(people().texts("items", "status")).containsExactly("ACCEPTED");
    assertThat(statusOf(second)).isEqualTo("WAITLISTED");
    leave(lea);
    assertThat(statusOf(second)).isEqualTo("ACCEPTED");
    assertThat(taken()).isEqualTo(2);
    Work.runDue();
    assertThat(Letters.to(second)).hasSize(4);
    String invitation = TestInvitations.latest(spring.organisation(), second);
    assertThat(
            Api.anonymous()
                .post("/api/v1/joining/preview", Map.of("token", invitation))
                .text("inviter"))
        .isEqualTo(admin.name());
  }

  @Test
  void manyAtOnceNeverGoBeyondThePlaces() throws Exception {
    autumn = cohort(3);
    List<Person> in =
        IntStream.range(0, 3).mapToObj(i -> spring.organisation().participant("In " + i)).toList();
    in.forEach(this::enrol);
    List<Person> waiting =
        IntStream.range(0, 4).mapToObj(i -> spring.organisation().participant("W " + i)).toList();
    waiting.forEach(this::enrol);
    List<Person> late =
        IntStream.range(0, 4).mapToObj(i -> spring.organisation().participant("L " + i)).toList();

    letRun(
        Stream.concat(
                in.stream().<Runnable>map(person -> () -> leave(person)),
                late.stream().<Runnable>map(person -> () -> enrol(person)))
            .toList());

    assertThat(taken()).isEqualTo(3);
    assertThat(
            Database.column(
                "SELECT m.name FROM enrolment e JOIN membership m ON m.tenant_id = e.tenant_id"
                    + " AND m.id = e.membership_id WHERE e.tenant_id = ? AND e.cohort_id = ?"
                    + " AND e.status = 'ACCEPTED'",
                spring.organisation().id(),
                autumn))
        .hasSize(3)
        .doesNotHaveDuplicates();
  }

  @Test
  void aCohortThatEndsEndsItsApplications() {
    TestApplications.confirmed(spring, autumn, ari);
    admin
        .puts("/api/v1/cohorts/" + new Id(autumn) + "/status", Map.of("status", "CANCELLED"))
        .isOk();

    assertThat(statusOf(ari)).isEqualTo("DECLINED");
    TestApplications.apply(spring, autumn, "b." + ari).refuses(409, "cohort.not_enrolling");
    Work.runDue();
    assertThat(Letters.to(ari)).hasSize(2);
  }

  @Test
  void aPageIsEditedByWhoeverKnowsItsVersion() {
    String path = "/api/v1/programs/" + programId() + "/page";
    var read = admin.gets(path).isOk();

    admin.puts(path, page(true)).refuses(428, "precondition.required");
    admin.calls().ifMatch("\"99\"").put(path, page(true)).refuses(412, "precondition.stale");
    admin.calls().ifMatch(read.etag()).put(path, page(true)).isOk();
    var tooMany = new HashMap<>(page(true));
    tooMany.put("questions", Collections.nCopies(4, Map.of("en", "What?", "de", "Was?")));
    admin.calls().ifMatch("*").put(path, tooMany).refusesFields("/questions");
  }

  private static List<Answer> atOnce(List<Callable<Answer>> calls) throws Exception {
    var answers = new ArrayList<Answer>();
    try (var threads = Executors.newFixedThreadPool(calls.size())) {
      for (var call : threads.invokeAll(calls)) {
        answers.add(call.get());
      }
    }
    return answers;
  }

  private static void letRun(List<Runnable> acts) throws InterruptedException {
    var start = new CountDownLatch(1);
    try (var threads = Executors.newFixedThreadPool(acts.size())) {
      for (Runnable act : acts) {
        threads.submit(
            () -> {
              start.await();
              act.run();
              return true;
            });
      }
      start.countDown();
    }
  }

  private void enrol(Person person) {
    admin
        .posts(
            "/api/v1/cohorts/" + new Id(autumn) + "/people",
            Map.of("membershipIds", List.of(new Id(person.membershipId()).toString())))
        .isCreated();
  }

  private void leave(Person person) {
    long enrolmentId =
        Database.count(
            "SELECT id FROM enrolment WHERE tenant_id = ? AND membership_id = ?",
            spring.organisation().id(),
            person.membershipId());
    person.calls().put("/api/v1/enrolments/" + new Id(enrolmentId) + "/withdrawal").isEmpty();
  }

  private void join(String address) {
    Api.anonymous()
        .post(
            "/api/v1/joining",
            Map.of(
                "token",
                TestInvitations.latest(spring.organisation(), address),
                "name",
                "Ari Fox",
                "password",
                "seven quiet otters cross",
                "zone",
                "Europe/Berlin"))
        .isCreated();
  }

  private Answer board() {
    return admin.gets("/api/v1/cohorts/" + new Id(autumn) + "/applications").isOk();
  }

  private Answer people() {
    return admin.gets("/api/v1/cohorts/" + new Id(autumn) + "/people").isOk();
  }

  private int taken() {
    return admin.gets("/api/v1/cohorts/" + new Id(autumn)).isOk().number("taken");
  }

  private String statusOf(String address) {
    return Database.column(
            "SELECT status FROM application WHERE tenant_id = ? AND address = ?",
            spring.organisation().id(),
            address)
        .toString()
        .replaceAll("[\\[\\]]", "");
  }

  private Answer decide(String address, String status) {
    return admin.puts(
        "/api/v1/applications/" + TestApplications.id(spring, address) + "/status",
        Map.of("status", status));
  }

  private static Answer link(String what, String token) {
    return Api.anonymous().post("/api/v1/application-links/" + what, Map.of("token", token));
  }

  private long cohort(@org.jspecify.annotations.Nullable Integer capacity) {
    return spring
        .organisation()
        .in(
            () -> {
              var planning = Api.bean(CohortPlanning.class);
              long id =
                  planning.create(
                      new NewCohort(
                          ofSpring("program_id"),
                          ofSpring("track_version_id"),
                          "Autumn",
                          LocalDate.parse("2026-10-05"),
                          ZoneOffset.UTC,
                          capacity));
              planning.open(id);
              return id;
            });
  }

  private long ofSpring(String column) {
    return Database.count("SELECT " + column + " FROM cohort WHERE id = ?", spring.cohortId());
  }

  private Id programId() {
    return new Id(ofSpring("program_id"));
  }

  private void publish(boolean published) {
    admin
        .calls()
        .ifMatch("*")
        .put("/api/v1/programs/" + programId() + "/page", page(published))
        .isOk();
  }

  private static Map<String, Object> page(boolean published) {
    return Map.of(
        "published",
        published,
        "aboutEn",
        "Half a year.",
        "aboutDe",
        "Ein halbes Jahr.",
        "audienceEn",
        "Juniors.",
        "audienceDe",
        "",
        "timingEn",
        "",
        "timingDe",
        "",
        "questions",
        List.of(Map.of("en", "What do you want?", "de", "Was willst du?")));
  }
}
