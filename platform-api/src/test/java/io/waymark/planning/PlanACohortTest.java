package io.waymark.planning;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.cohort.Seats;
import io.waymark.shared.id.Id;
import io.waymark.support.Answer;
import io.waymark.support.Api;
import io.waymark.support.Letters;
import io.waymark.support.Person;
import io.waymark.support.RunningCohort;
import io.waymark.support.Work;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlanACohortTest {
  private RunningCohort spring;
  private Person admin;
  private String versionId;

  @BeforeEach
  void begin() {
    Api.clock().set("2026-02-27T09:00", "UTC");
    spring = RunningCohort.startingOn("2026-03-02");
    admin = spring.admin();
    versionId = admin.gets("/api/v1/published-tracks").isOk().text("items.0.trackVersionId");
  }

  @Test
  void aCohortIsDraftedOnAPublishedVersionAndKnowsWhatMayBecomeOfIt() {
    Answer made = create(Map.of()).isCreated();

    assertThat(made.text("status")).isEqualTo("DRAFT");
    assertThat(made.text("endsOn")).isEqualTo("2027-03-07");
    assertThat(made.body()).contains("ENROLLING", "CANCELLED");
    assertThat(made.etag()).isEqualTo(made.text("etag"));
  }

  @Test
  void whatIsNotPublishedOrElsewhereIsNotFound() {
    var other = RunningCohort.startingOn("2026-03-02");
    String foreign = other.admin().gets("/api/v1/published-tracks").text("items.0.trackVersionId");

    create(Map.of("trackVersionId", foreign)).isNotFound();
  }

  @Test
  void aFirstDayThatIsOverAndAZoneThatIsNoneAreRefused() {
    create(Map.of("startsOn", "2026-02-26")).refuses(422, "cohort.start");
    create(Map.of("startsOn", "2026-02-27")).isCreated();
    create(Map.of("startsOn", "+999999999-12-31")).refusesFields("/startsOn");
    create(Map.of("startsOn", "9999-12-31")).refusesFields("/startsOn");
    create(Map.of("zone", "+02:00")).refuses(422, "cohort.zone");
    create(Map.of("zone", "Berlin")).refuses(422, "cohort.zone");
    create(Map.of("capacity", 0)).refusesFields("/capacity");
  }

  @Test
  void onlyTheLegalWaysAreOpenAndTheOthersAreNamed() {
    String id = create(Map.of()).text("id");

    var refused = status(id, "COMPLETED").refuses(409, "cohort.status");
    assertThat(refused.body()).contains("ENROLLING", "CANCELLED");
    status(id, "RUNNING").refuses(409, "cohort.status");
    status(id, "ENROLLING").isOk();
    status(id, "ENROLLING").refuses(409, "cohort.status");
    status(id, "CANCELLED").isOk();
    assertThat(status(id, "ENROLLING").refuses(409, "cohort.status").count("allowed")).isZero();
  }

  @Test
  void aDraftWhoseFirstDayIsOverIsNotOpened() {
    String id = create(Map.of("startsOn", "2026-03-09")).text("id");
    Api.clock().set("2026-03-12T09:00", "UTC");

    status(id, "ENROLLING").refuses(422, "cohort.start");
  }

  @Test
  void itIsEditedUntilItRunsByWhoeverKnowsItsVersion() {
    Answer made = create(Map.of());
    String path = "/api/v1/cohorts/" + made.text("id");

    admin.puts(path, body(Map.of())).refuses(428, "precondition.required");
    var edited =
        admin.calls().ifMatch(made.etag()).put(path, body(Map.of("name", "Winter"))).isOk();
    assertThat(edited.text("name")).isEqualTo("Winter");
    admin.calls().ifMatch(made.etag()).put(path, body(Map.of())).refuses(412, "precondition.stale");
    Api.clock().set("2026-03-10T09:00", "UTC");
    admin
        .calls()
        .ifMatch("*")
        .put("/api/v1/cohorts/" + new Id(spring.cohortId()), body(Map.of()))
        .refuses(409, "cohort.not_editable");
  }

  @Test
  void fewerPlacesThanAreTakenAreRefusedAndMoreLetPeopleIn() {
    String id = create(Map.of("capacity", 1)).text("id");
    status(id, "ENROLLING").isOk();
    Person priya = spring.organisation().participant("Priya");
    Person lea = spring.organisation().participant("Lea");
    enrol(id, priya, lea).isCreated();
    assertThat(admin.gets("/api/v1/cohorts/" + id).number("waiting")).isEqualTo(1);

    var none = body(Map.of("capacity", 1));
    admin.calls().ifMatch("*").put("/api/v1/cohorts/" + id, none).isOk();
    var two = body(Map.of("capacity", 2));
    admin.calls().ifMatch("*").put("/api/v1/cohorts/" + id, two).isOk();

    assertThat(admin.gets("/api/v1/cohorts/" + id).number("taken")).isEqualTo(2);
    var refused = admin.calls().ifMatch("*").put("/api/v1/cohorts/" + id, none);
    assertThat(refused.refuses(422, "cohort.capacity").number("taken")).isEqualTo(2);
    Work.runDue();
    assertThat(Letters.to(lea.email())).hasSize(2);
  }

  @Test
  void cancellingLetsEverybodyGoAndTellsThem() {
    String id = create(Map.of()).text("id");
    status(id, "ENROLLING").isOk();
    Person priya = spring.organisation().participant("Priya");
    enrol(id, priya).isCreated();

    status(id, "CANCELLED").isOk();

    assertThat(admin.gets("/api/v1/cohorts/" + id + "/people").texts("items", "status"))
        .containsExactly("WITHDRAWN");
    Work.runDue();
    assertThat(Letters.to(priya.email())).hasSize(2);
  }

  @Test
  void whoWasAcceptedTakesPartOnceItRuns() {
    String id = create(Map.of("startsOn", "2026-03-09")).text("id");
    status(id, "ENROLLING").isOk();
    enrol(id, spring.organisation().participant("Priya")).isCreated();
    Work.runRecurring("cohort-begin");
    assertThat(statuses(id)).containsExactly("ACCEPTED");

    Api.clock().set("2026-03-08T10:00", "UTC");
    Work.runRecurring("cohort-begin");

    assertThat(statuses(id)).containsExactly("ACTIVE");
    Person late = spring.organisation().participant("Lea");
    Api.clock().set("2026-03-25T10:00", "UTC");
    enrol(id, late).isCreated();
    var people = admin.gets("/api/v1/cohorts/" + id + "/people");
    assertThat(people.texts("items", "status")).containsOnly("ACTIVE");
    assertThat(people.texts("items", "joinedWeek")).containsExactly("4", "");
  }

  @Test
  void placesAreCountedByWhoeverHoldsTheCohort() {
    long taken = spring.organisation().in(() -> Api.bean(Seats.class).taken(spring.cohortId()));

    assertThat(taken).isZero();
  }

  private List<String> statuses(String id) {
    return admin.gets("/api/v1/cohorts/" + id + "/people").texts("items", "status");
  }

  private Answer create(Map<String, Object> changed) {
    return admin.posts("/api/v1/cohorts", body(changed));
  }

  private Map<String, Object> body(Map<String, Object> changed) {
    var body =
        new HashMap<String, Object>(
            Map.of(
                "trackVersionId", versionId,
                "name", " Autumn ",
                "startsOn", "2026-09-07",
                "zone", "Europe/Berlin",
                "capacity", 15));
    body.putAll(changed);
    return body;
  }

  private Answer status(String id, String status) {
    return admin.puts("/api/v1/cohorts/" + id + "/status", Map.of("status", status));
  }

  private Answer enrol(String id, Person... people) {
    return admin.posts(
        "/api/v1/cohorts/" + id + "/people",
        Map.of(
            "membershipIds",
            java.util.Arrays.stream(people)
                .map(person -> new Id(person.membershipId()).toString())
                .toList()));
  }
}
