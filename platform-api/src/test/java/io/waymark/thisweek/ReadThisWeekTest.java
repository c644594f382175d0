package io.waymark.thisweek;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.enrolment.Pauses;
import io.waymark.shared.id.Id;
import io.waymark.support.Answer;
import io.waymark.support.Api;
import io.waymark.support.Organisation;
import io.waymark.support.Person;
import io.waymark.support.RunningCohort;
import io.waymark.support.Said;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReadThisWeekTest {
  private RunningCohort cohort;
  private Person priya;
  private Id enrolmentId;

  @BeforeEach
  void begin() {
    Api.clock().set("2026-02-27T09:00", "UTC");
    cohort = RunningCohort.startingOn("2026-03-02");
    priya = cohort.organisation().participant("Priya");
    enrolmentId = cohort.enrol(priya);
    cohort.pair(enrolmentId, cohort.organisation().mentor("Mara"));
  }

  @Test
  void beforeTheStartTheFirstCheckInIsAnnounced() {
    var week = week();

    assertThat(week.has("enrolment.week")).isFalse();
    assertThat(week.text("checkIn.state")).isEqualTo("UPCOMING");
    assertThat(week.text("checkIn.opensAt")).isEqualTo("2026-03-02T00:00:00Z");
    assertThat(week.texts("mentors", "confirmed")).containsExactly("true");
  }

  @Test
  void theOpenCheckInIsShownWithItsDatesAndWhatToLookBackOn() {
    Api.clock().set("2026-03-06T09:00", "UTC");
    submit(Said.promising().forPeriod(1).promisingFor("process-learned", "Read the guide"));
    Api.clock().set("2026-03-10T09:00", "UTC");
    var week = week();

    assertThat(week.number("enrolment.week")).isEqualTo(2);
    assertThat(week.text("checkIn.state")).isEqualTo("OPEN");
    assertThat(week.number("checkIn.period")).isEqualTo(2);
    assertThat(week.text("checkIn.dueAt")).isEqualTo("2026-03-13T17:00:00Z");
    assertThat(week.text("checkIn.graceEndsAt")).isEqualTo("2026-03-14T17:00:00Z");
    assertThat(week.text("checkIn.closesAt")).isEqualTo("2026-03-20T17:00:00Z");
    assertThat(week.text("checkIn.review.0.text")).isEqualTo("Read the guide");
    assertThat(week.text("checkIn.review.0.serves")).isNotBlank();
    assertThat(week.text("checkIn.review.0.milestoneKey")).isEqualTo("process-learned");
    assertThat(week.text("checkIn.prompts.win")).isNotBlank();
    assertThat(week.number("onTime.onTime")).isEqualTo(1);
    assertThat(week.text("nextMilestone.key")).isEqualTo("process-learned");
    assertThat(week.text("nextMilestone.dueOn")).isEqualTo("2026-03-27");
    assertThat(week.number("nextMilestone.daysLeft")).isEqualTo(17);
  }

  @Test
  void aLateOneComesBeforeTheNext() {
    Api.clock().set("2026-03-06T18:00", "UTC");
    assertThat(week().text("checkIn.state")).isEqualTo("GRACE");
    Api.clock().set("2026-03-09T09:00", "UTC");
    var week = week();

    assertThat(week.text("checkIn.state")).isEqualTo("LATE_OPEN");
    assertThat(week.number("checkIn.period")).isEqualTo(1);
    assertThat(week.count("open")).isEqualTo(2);
    assertThat(week.texts("open", "state")).containsExactly("LATE_OPEN", "OPEN");
    assertThat(week.text("open.0.closesAt")).isEqualTo("2026-03-13T17:00:00Z");
    assertThat(week.number("open.1.firstWeek")).isEqualTo(2);
    assertThat(priya.gets("/api/v1/me/this-week?period=2").isOk().number("checkIn.period"))
        .isEqualTo(2);
  }

  @Test
  void onceSubmittedItStaysUntilTheNextOpens() {
    Api.clock().set("2026-03-06T09:00", "UTC");
    String id = submit(Said.promising("Plan").forPeriod(1)).text("id");
    var week = week();

    assertThat(week.text("checkIn.state")).isEqualTo("SUBMITTED");
    assertThat(week.text("checkIn.checkInId")).isEqualTo(id);
    assertThat(week.text("checkIn.editableUntil")).isEqualTo("2026-03-13T17:00:00Z");
  }

  @Test
  void theRoadHoldsEveryWeekWithItsStateAndItsMilestone() {
    cohort.addBreak("2026-03-16", 1);
    Api.clock().set("2026-03-06T09:00", "UTC");
    submit(Said.promising("Plan").forPeriod(1));
    Api.clock().set("2026-03-24T09:00", "UTC");
    priya.posts("/api/v1/me/absences", Map.of("firstDay", "2026-03-27", "lastDay", "2026-03-27"));
    cohort
        .organisation()
        .in(
            () ->
                Api.bean(Pauses.class)
                    .grant(enrolmentId.value(), LocalDate.parse("2026-04-06"), 1));
    var week = week();

    assertThat(week.count("road")).isEqualTo(28);
    assertThat(week.texts("road", "state").subList(0, 8))
        .containsExactly(
            "ON_TIME", "OPEN", "NONE", "EXCUSED", "UPCOMING", "PAUSED", "UPCOMING", "UPCOMING");
    assertThat(week.texts("road", "kind").subList(0, 6))
        .containsExactly("WEEK", "WEEK", "BREAK", "WEEK", "WEEK", "PAUSE");
    assertThat(week.text("road.4.milestone.key")).isEqualTo("process-learned");
    assertThat(week.texts("absences", "firstDay")).containsExactly("2026-03-27");
  }

  @Test
  void onTheDaysOfAPauseTheEnrolmentIsPaused() {
    Api.clock().set("2026-03-06T09:00", "UTC");
    cohort
        .organisation()
        .in(
            () ->
                Api.bean(Pauses.class)
                    .grant(enrolmentId.value(), LocalDate.parse("2026-03-09"), 2));
    Api.clock().set("2026-03-10T09:00", "UTC");

    assertThat(week().text("enrolment.status")).isEqualTo("PAUSED");
    assertThat(week().has("enrolment.week")).isFalse();
    Api.clock().set("2026-03-23T09:00", "UTC");
    assertThat(week().text("enrolment.status")).isEqualTo("ACTIVE");
    assertThat(week().number("enrolment.week")).isEqualTo(2);
  }

  @Test
  void whoTakesPartInNothingHasEmptyLists() {
    var week = cohort.organisation().participant("Lea").gets("/api/v1/me/this-week").isOk();

    assertThat(week.has("enrolment")).isFalse();
    assertThat(week.count("enrolments")).isZero();
    assertThat(week.count("road")).isZero();
  }

  @Test
  void anotherPersonsEnrolmentIsNotFound() {
    String path = "/api/v1/me/this-week?enrolmentId=" + enrolmentId;

    priya.gets(path).isOk();
    cohort.organisation().participant("Lea").gets(path).isNotFound();
    Organisation.employer().participant("Ines").gets(path).isNotFound();
    cohort.admin().gets(path).refuses(403, "role.forbidden");
  }

  private Answer week() {
    return priya.gets("/api/v1/me/this-week").isOk();
  }

  private Answer submit(Said said) {
    return priya.posts("/api/v1/enrolments/" + enrolmentId + "/check-ins", said.body()).isCreated();
  }
}
