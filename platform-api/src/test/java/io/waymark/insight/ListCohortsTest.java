package io.waymark.insight;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.cohort.CohortPlanning;
import io.waymark.cohort.NewCohort;
import io.waymark.shared.id.Id;
import io.waymark.support.Answer;
import io.waymark.support.Api;
import io.waymark.support.Database;
import io.waymark.support.Organisation;
import io.waymark.support.Person;
import io.waymark.support.RunningCohort;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ListCohortsTest {
  private RunningCohort spring;
  private Organisation organisation;

  @BeforeEach
  void begin() {
    Api.clock().set("2026-02-27T09:00", "UTC");
    spring = RunningCohort.startingOn("2026-03-02");
    organisation = spring.organisation();
    Api.clock().set("2026-04-01T09:00", "UTC");
  }

  private Answer list(String query) {
    return spring.admin().gets("/api/v1/cohorts" + query).isOk();
  }

  @Test
  void anOrganisationWithoutCohortsReadsAnEmptyList() {
    Answer answer = Organisation.coach().owner("Olga").gets("/api/v1/cohorts").isOk();

    assertThat(answer.count("items")).isZero();
    assertThat(answer.has("next")).isFalse();
  }

  @Test
  void aCohortThatRunsSaysHowItFares() {
    Id priya = spring.enrol(organisation.participant("Priya"));
    spring.pair(priya, organisation.mentor("Mara"));
    // Enrolled on 1 April, Priya begins with the week after.
    Api.clock().set("2026-04-29T09:00", "UTC");
    new Rows(organisation).checkIn(priya, 6, "2026-04-10T12:00:00Z", 4);

    Answer answer = list("");

    assertThat(answer.text("items.0.id")).isEqualTo(new Id(spring.cohortId()).toString());
    assertThat(answer.text("items.0.name")).isEqualTo("Spring");
    assertThat(answer.text("items.0.status")).isEqualTo("RUNNING");
    assertThat(answer.text("items.0.endsOn")).isEqualTo("2026-08-30");
    assertThat(answer.number("items.0.week")).isEqualTo(9);
    assertThat(answer.number("items.0.people")).isEqualTo(1);
    assertThat(answer.has("items.0.capacity")).isFalse();
    assertThat(answer.number("items.0.onTimeShare.onTime")).isEqualTo(1);
    assertThat(answer.number("items.0.onTimeShare.of")).isEqualTo(3);
    assertThat(answer.number("items.0.atRisk")).isZero();
    assertThat(answer.number("items.0.overdueReplies")).isEqualTo(1);
  }

  @Test
  void aCohortAndItsGridSayTheSame() {
    spring.enrol(organisation.participant("Priya"));
    Api.clock().set("2026-05-06T09:00", "UTC");
    Answer grid =
        spring.admin().gets("/api/v1/cohorts/" + new Id(spring.cohortId()) + "/grid").isOk();

    assertThat(list("").json("items.0")).isEqualTo(grid.json("cohort"));
    assertThat(grid.number("cohort.atRisk")).isEqualTo(1);
  }

  @Test
  void theNewestStartComesFirstPageByPage() {
    List<String> drafted = new ArrayList<>();
    for (String day : List.of("2026-06-01", "2026-06-01", "2026-01-05", "2026-05-04")) {
      drafted.add(draft(day));
    }

    List<String> read = new ArrayList<>();
    Answer page = list("?size=2");
    read.addAll(page.texts("items", "id"));
    while (page.has("next")) {
      page = list("?size=2&cursor=" + page.text("next"));
      read.addAll(page.texts("items", "id"));
    }

    assertThat(read)
        .containsExactly(
            drafted.get(1),
            drafted.get(0),
            drafted.get(3),
            new Id(spring.cohortId()).toString(),
            drafted.get(2));
  }

  @Test
  void aStatusLeavesOutTheOthers() {
    String draft = draft("2026-06-01");
    String enrolling = open(draft("2026-04-03"));
    String beginsThere = open(draft("2026-04-01"));

    assertThat(list("?status=DRAFT").texts("items", "id")).containsExactly(draft);
    assertThat(list("?status=ENROLLING").texts("items", "id")).containsExactly(enrolling);
    assertThat(list("?status=RUNNING").texts("items", "id"))
        .containsExactly(beginsThere, new Id(spring.cohortId()).toString());
    assertThat(list("?status=ARCHIVED").count("items")).isZero();
  }

  /** From the moment its start date begins in UTC+14. */
  @Test
  void anEnrollingCohortRunsOnceItsStartDateHasBegunAnywhere() {
    String id = open(draft("2026-04-03"));
    Api.clock().set("2026-04-02T09:59:59", "UTC");
    assertThat(list("?status=ENROLLING").texts("items", "id")).containsExactly(id);
    assertThat(list("?status=ENROLLING").texts("items", "status")).containsExactly("ENROLLING");

    Api.clock().set("2026-04-02T10:00", "UTC");

    assertThat(list("?status=RUNNING").texts("items", "id")).contains(id);
    assertThat(list("?status=RUNNING").texts("items", "status"))
        .containsExactly("RUNNING", "RUNNING");
  }

  @Test
  void nonsenseIsRefused() {
    Person admin = spring.admin();

    admin.gets("/api/v1/cohorts?size=0").refusesFields("/size");
    admin.gets("/api/v1/cohorts?size=51").refusesFields("/size");
    admin.gets("/api/v1/cohorts?status=LOST").refuses(400, "request.invalid");
    admin.gets("/api/v1/cohorts?cursor=nonsense").refuses(422, "page.cursor");
  }

  @Test
  void anotherTenantsCohortsAreNotThere() {
    Person stranger = Organisation.employer().admin("Ines");

    assertThat(stranger.gets("/api/v1/cohorts").isOk().count("items")).isZero();
    assertThat(
            stranger
                .gets("/api/v1/cohorts?cursor=" + new Id(spring.cohortId()))
                .isOk()
                .count("items"))
        .isZero();
  }

  @Test
  void itIsForThoseWhoRunPrograms() {
    organisation.mentor("Mara").gets("/api/v1/cohorts").refuses(403, "role.forbidden");
    organisation.participant("Tim").gets("/api/v1/cohorts").refuses(403, "role.forbidden");
  }

  private String draft(String startsOn) {
    var of =
        Database.rows(
                "SELECT program_id, track_version_id FROM cohort WHERE tenant_id = ? AND id = ?",
                organisation.id(),
                spring.cohortId())
            .getFirst();
    return organisation.in(
        () ->
            new Id(
                    Api.bean(CohortPlanning.class)
                        .create(
                            new NewCohort(
                                Long.parseLong(String.valueOf(of.get(0))),
                                Long.parseLong(String.valueOf(of.get(1))),
                                "Draft",
                                LocalDate.parse(startsOn),
                                ZoneOffset.UTC,
                                12)))
                .toString());
  }

  private String open(String cohortId) {
    return organisation.in(
        () -> {
          Api.bean(CohortPlanning.class).open(Id.parse(cohortId).value());
          return cohortId;
        });
  }
}
