package io.waymark.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.shared.id.Id;
import io.waymark.support.Answer;
import io.waymark.support.Api;
import io.waymark.support.Database;
import io.waymark.support.Organisation;
import io.waymark.support.Person;
import io.waymark.support.RunningCohort;
import io.waymark.support.Said;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SubmitCheckInTest {
  private RunningCohort cohort;
  private Person priya;
  private Id enrolmentId;

  @BeforeEach
  void begin() {
    Api.clock().set("2026-02-27T09:00", "UTC");
    cohort = RunningCohort.startingOn("2026-03-02");
    priya = cohort.organisation().participant("Priya");
    enrolmentId = cohort.enrol(priya);
    Api.clock().set("2026-03-06T09:00", "UTC");
  }

  @Test
  void itIsThereWithAllThatItSays() {
    var created =
        submit(
                Said.promising("Write the plan", "Review Lea's pull request")
                    .forPeriod(1)
                    .promisingFor("process-learned", "Read the promotion guide")
                    .with("confidence", 4)
                    .with("win", "Fixed the flaky build 🎉")
                    .with("question", "Is the scope right?"))
            .isCreated();
    var read = priya.gets("/api/v1/check-ins/" + created.text("id")).isOk();

    assertThat(read.json()).isEqualTo(created.json());
    assertThat(read.etag()).isEqualTo(created.etag()).isEqualTo("\"0\"");
    assertThat(read.text("state")).isEqualTo("ON_TIME");
    assertThat(read.text("submittedAt")).isEqualTo("2026-03-06T09:00:00Z");
    assertThat(read.text("dueAt")).isEqualTo("2026-03-06T17:00:00Z");
    assertThat(read.text("editableUntil")).isEqualTo("2026-03-13T17:00:00Z");
    assertThat(read.texts("commitments", "text"))
        .containsExactly("Write the plan", "Review Lea's pull request", "Read the promotion guide");
    assertThat(read.text("commitments.2.serves")).isNotBlank();
    assertThat(read.text("win")).isEqualTo("Fixed the flaky build 🎉");
    assertThat(read.number("confidence")).isEqualTo(4);
    assertThat(read.has("blocker")).isFalse();
  }

  @Test
  void afterGraceItIsLate() {
    Api.clock().set("2026-03-07T17:00", "UTC");

    assertThat(submit(Said.promising("Write the plan").forPeriod(1)).isCreated().text("state"))
        .isEqualTo("LATE");
  }

  @Test
  void aPeriodThatIsNotOpenIsRefused() {
    submit(Said.promising("Too early").forPeriod(2)).refuses(422, "check_in.not_open");
    submit(Said.promising("No such week").forPeriod(27)).refuses(422, "check_in.not_open");
    Api.clock().set("2026-03-13T17:00", "UTC");
    submit(Said.promising("Too late").forPeriod(1)).refuses(422, "check_in.not_open");
  }

  @Test
  void anEarlierPeriodIsClosedByALaterCheckIn() {
    Api.clock().set("2026-03-09T09:00", "UTC");
    submit(Said.promising("Write the plan").forPeriod(2)).isCreated();

    submit(Said.promising("Too late").forPeriod(1)).refuses(422, "check_in.not_open");
  }

  @Test
  void aSecondOneForThePeriodIsAConflict() {
    submit(Said.promising("Write the plan").forPeriod(1)).isCreated();

    submit(Said.promising("Write the plan").forPeriod(1))
        .refuses(409, "check_in.already_submitted");
  }

  @Test
  void ofSeveralAtOnceOneIsStored() {
    List<CompletableFuture<Answer>> calls =
        IntStream.range(0, 6)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () -> submit(Said.promising("A", "B").forPeriod(1))))
            .toList();
    List<Integer> statuses =
        calls.stream().map(CompletableFuture::join).map(Answer::status).toList();

    assertThat(statuses).containsOnlyOnce(201).containsOnly(201, 409);
    assertThat(
            Database.count(
                "SELECT COUNT(*) FROM commitment c JOIN check_in i ON i.tenant_id = c.tenant_id AND"
                    + " i.id = c.check_in_id WHERE i.tenant_id = ? AND i.enrolment_id = ?",
                cohort.organisation().id(),
                enrolmentId.value()))
        .isEqualTo(2);
  }

  @Test
  void eachCommitmentOfTheLastOneIsReviewed() {
    var first = submit(Said.promising("Plan", "Review", "Talk").forPeriod(1)).isCreated();
    List<String> ids = first.texts("commitments", "id");
    Api.clock().set("2026-03-13T09:00", "UTC");

    submit(Said.promising("New").forPeriod(2)).refuses(422, "check_in.review_incomplete");
    submit(Said.promising("New").forPeriod(2).kept(ids.get(0)).kept(ids.get(1)))
        .refuses(422, "check_in.review_incomplete");
    submit(
            Said.promising("New")
                .forPeriod(2)
                .kept(ids.get(0))
                .kept(ids.get(1))
                .dropped(ids.get(2), " "))
        .refuses(422, "check_in.review_incomplete");
    submit(Said.promising("New").forPeriod(2).kept(ids.get(0)).kept(ids.get(0)).kept(ids.get(1)))
        .refuses(422, "check_in.review_incomplete");

    var second =
        submit(
                Said.promising("New")
                    .forPeriod(2)
                    .kept(ids.get(0))
                    .carried(ids.get(1), "No time")
                    .dropped(ids.get(2), "Not needed"))
            .isCreated();
    assertThat(second.texts("reviews", "outcome")).containsExactly("KEPT", "CARRIED", "DROPPED");
    assertThat(second.texts("reviews", "reason")).containsExactly("", "No time", "Not needed");
    assertThat(second.texts("commitments", "text")).containsExactly("New", "Review");
    assertThat(second.texts("commitments", "timesCarried")).containsExactly("0", "1");
  }

  @Test
  void aCarriedCommitmentKeepsItsCountInNewWords() {
    String id = submit(Said.promising("Plan").forPeriod(1)).isCreated().text("commitments.0.id");
    for (int week = 2; week <= 4; week++) {
      Api.clock().forward(java.time.Duration.ofDays(7));
      var answer =
          submit(
                  Said.promising()
                      .forPeriod(week)
                      .carried(id, "Still waiting")
                      .repeating(id, "Plan, week " + week))
              .isCreated();
      assertThat(answer.number("commitments.0.timesCarried")).isEqualTo(week - 1);
      assertThat(answer.text("commitments.0.text")).isEqualTo("Plan, week " + week);
      id = answer.text("commitments.0.id");
    }
  }

  @Test
  void aCarriedCommitmentSaysWhatItRepeatsAndServesTheSameMilestone() {
    String id =
        submit(Said.promising().forPeriod(1).promisingFor("process-learned", "Read the guide"))
            .isCreated()
            .text("commitments.0.id");
    Api.clock().set("2026-03-13T09:00", "UTC");
    var second =
        submit(
                Said.promising("New")
                    .forPeriod(2)
                    .carried(id, "No time")
                    .repeating(id, "Read half of the guide"))
            .isCreated();

    assertThat(second.text("reviews.0.milestoneKey")).isEqualTo("process-learned");
    assertThat(second.text("reviews.0.serves")).isNotBlank();
    assertThat(second.texts("commitments", "carriedFrom")).containsExactly("", id);
    assertThat(second.texts("commitments", "milestoneKey")).containsExactly("", "process-learned");
  }

  @Test
  void aCommitmentRepeatsOnlyWhatWasCarried() {
    String id = submit(Said.promising("Plan").forPeriod(1)).isCreated().text("commitments.0.id");
    Api.clock().set("2026-03-13T09:00", "UTC");

    submit(Said.promising().forPeriod(2).kept(id).repeating(id, "Plan"))
        .refuses(422, "check_in.commitments");
    submit(
            Said.promising()
                .forPeriod(2)
                .carried(id, "No time")
                .repeating(id, "Plan")
                .repeating(id, "Plan"))
        .refuses(422, "check_in.commitments");
  }

  @Test
  void oneToFiveCommitmentsAreMade() {
    submit(Said.promising().forPeriod(1)).refuses(422, "check_in.commitments");
    submit(Said.promising("1", "2", "3", "4", "5", "6").forPeriod(1))
        .refuses(422, "check_in.commitments");
    submit(Said.promising("1", "2", "3", "4", "5").forPeriod(1)).isCreated();
  }

  @Test
  void noneIsNeededBeforeABreak() {
    cohort.addBreak("2026-03-09", 1);

    submit(Said.promising().forPeriod(1)).isCreated();
  }

  @Test
  void aMilestoneThatTheTrackHasNotIsRefused() {
    submit(Said.promising().forPeriod(1).promisingFor("to-the-moon", "Fly"))
        .refuses(422, "check_in.milestone");
  }

  @Test
  void nothingIsStoredWhenItIsRefused() {
    submit(Said.promising().forPeriod(1).promisingFor("to-the-moon", "Fly"))
        .refuses(422, "check_in.milestone");

    assertThat(
            Database.count(
                "SELECT COUNT(*) FROM check_in WHERE tenant_id = ?", cohort.organisation().id()))
        .isZero();
  }

  @Test
  void whatIsMalformedIsPointedAt() {
    submit(Said.promising("x".repeat(501), " ").forPeriod(1))
        .refusesFields("/commitments/0/text", "/commitments/1/text");
    submit(Said.promising("Plan").forPeriod(1).with("confidence", 6).with("win", "x".repeat(2001)))
        .refusesFields("/confidence", "/win");
    submit(Said.promising("Plan").forPeriod(1).with("mood", "fine")).refusesFields("/mood");
    submit(Said.promising("Plan")).refusesFields("/period");
    submit(Said.promising("Plan").with("period", "one")).refusesFields("/period");
    priya
        .posts("/api/v1/enrolments/" + enrolmentId + "/check-ins", java.util.Map.of("period", 1))
        .refusesFields("/commitments", "/reviews");
  }

  @Test
  void onlyTheParticipantSubmits() {
    Person mara = cohort.organisation().mentor("Mara");
    cohort.pair(enrolmentId, mara);
    var said = Said.promising("Plan").forPeriod(1).body();
    String path = "/api/v1/enrolments/" + enrolmentId + "/check-ins";

    mara.posts(path, said).refuses(403, "role.forbidden");
    cohort.organisation().participant("Lea").posts(path, said).isNotFound();
    Organisation.employer().participant("Ines").posts(path, said).isNotFound();
    Person both =
        cohort
            .organisation()
            .person("Bo", io.waymark.tenancy.Role.MENTOR, io.waymark.tenancy.Role.PARTICIPANT);
    cohort.pairFurther(enrolmentId, both);
    both.posts(path, said).refuses(403, "enrolment.not_own");
  }

  private Answer submit(Said said) {
    return priya.posts("/api/v1/enrolments/" + enrolmentId + "/check-ins", said.body());
  }
}
