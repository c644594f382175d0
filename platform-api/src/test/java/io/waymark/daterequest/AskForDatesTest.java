package io.waymark.daterequest;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.enrolment.Enrolling;
import io.waymark.shared.id.Id;
import io.waymark.support.Answer;
import io.waymark.support.Api;
import io.waymark.support.Letters;
import io.waymark.support.Person;
import io.waymark.support.RunningCohort;
import io.waymark.support.Said;
import io.waymark.tenancy.Role;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A pause or more time is asked for by the participant, and answered by who runs programs. */
class AskForDatesTest {
  private RunningCohort cohort;
  private Person priya;
  private Id enrolment;

  @BeforeEach
  void begin() {
    Api.clock().set("2026-02-27T09:00", "UTC");
    cohort = RunningCohort.startingOn("2026-03-02");
    priya = cohort.organisation().participant("Priya");
    enrolment = cohort.enrol(priya);
    Api.clock().set("2026-03-11T09:00", "UTC");
  }

  @Test
  void aPauseIsAskedForGrantedAndShiftsDates() throws Exception {
    String id = ask(pause("2026-03-16", 2)).isCreated().text("dateRequestId");
    assertThat(Letters.to(cohort.admin().email())).hasSize(1);
    assertThat(waiting().text("items.0.reason")).isEqualTo("A house to move.");
    assertThat(firstMilestone().text("dueOn")).isEqualTo("2026-03-27");

    answer(id, true, null).isEmpty();

    assertThat(firstMilestone().text("dueOn")).isEqualTo("2026-04-10");
    assertThat(own().text("items.0.status")).isEqualTo("GRANTED");
    var letters = Letters.to(priya.email());
    assertThat(letters.getLast().getSubject()).isEqualTo("An answer for you on Waymark");
    assertThat(Letters.textOf(letters.getLast())).doesNotContain("house", "pause");
  }

  @Test
  void moreTimeIsAskedForGrantedAndMovesOneMilestone() {
    String id = ask(later("process-learned", "2026-04-01")).isCreated().text("dateRequestId");

    answer(id, true, "Gladly.").isEmpty();

    assertThat(firstMilestone().text("dueOn")).isEqualTo("2026-04-01");
    assertThat(firstMilestone().text("usualDueOn")).isEqualTo("2026-03-27");
    assertThat(own().text("items.0.words")).isEqualTo("Gladly.");
    assertThat(own().text("items.0.milestone")).isNotEqualTo("process-learned");
    String more = ask(later("process-learned", "2026-04-02")).isCreated().text("dateRequestId");
    answer(more, true, null).isEmpty();
    assertThat(firstMilestone().text("dueOn")).isEqualTo("2026-04-02");
  }

  @Test
  void moreTimeIsGivenUnaskedAndTold() throws Exception {
    give("process-learned", "2026-04-01").isEmpty();

    assertThat(firstMilestone().text("dueOn")).isEqualTo("2026-04-01");
    assertThat(own().count("items")).isZero();
    var letter = Letters.to(priya.email()).getLast();
    assertThat(letter.getSubject()).isEqualTo("About your dates on Waymark");
    assertThat(Letters.textOf(letter)).contains("/track").doesNotContain("release");
    give("process-learned", "2026-03-31").refuses(422, "date_request.not_later");
  }

  @Test
  void aCheckInIsGivenALaterDayOfItsWeekUntilItIsHandedIn() {
    var said = Said.promising("Write the plan").forPeriod(1).body();
    priya.posts("/api/v1/enrolments/" + enrolment + "/check-ins", said).isCreated();

    giveCheckIn(2, "2026-03-15").isEmpty();

    Api.clock().set("2026-03-14T20:00", "UTC");
    assertThat(priya.gets("/api/v1/me/this-week").isOk().text("checkIn.dueAt"))
        .startsWith("2026-03-15T");
    giveCheckIn(2, "2026-03-16").refuses(422, "date_request.check_in_week");
    giveCheckIn(2, "2026-03-14").refuses(422, "date_request.not_later");
    giveCheckIn(40, "2026-03-15").refuses(422, "date_request.no_check_in");
    giveCheckIn(1, "2026-03-15").refuses(409, "date_request.settled");
  }

  @Test
  void moreTimeIsForAMilestoneOrACheckIn() {
    Answer nothing =
        cohort
            .admin()
            .posts("/api/v1/enrolments/" + enrolment + "/extensions", Map.of("dueOn", "2026-04-01"))
            .refuses(422, "date_request.incomplete");
    assertThat(nothing.text("place")).isEqualTo("/milestoneKey");
  }

  private Answer giveCheckIn(int number, String dueOn) {
    return cohort
        .admin()
        .posts(
            "/api/v1/enrolments/" + enrolment + "/extensions",
            Map.of("checkIn", number, "dueOn", dueOn));
  }

  @Test
  void nobodyGivesThemselvesMoreTime() {
    Person ann = cohort.organisation().person("Ann", Role.ADMIN, Role.PARTICIPANT);
    Id own = cohort.enrol(ann);

    ann.posts("/api/v1/enrolments/" + own + "/extensions", given("process-learned", "2026-04-01"))
        .refuses(403, "date_request.own");
  }

  private Answer give(String milestoneKey, String dueOn) {
    return cohort
        .admin()
        .posts("/api/v1/enrolments/" + enrolment + "/extensions", given(milestoneKey, dueOn));
  }

  private static Map<String, Object> given(String milestoneKey, String dueOn) {
    return Map.of("milestoneKey", milestoneKey, "dueOn", dueOn, "reason", "The release moved.");
  }

  @Test
  void declinedTakesWordsAndChangesNothing() {
    String id = ask(pause("2026-03-16", 2)).isCreated().text("dateRequestId");

    answer(id, false, "  ").refuses(422, "date_request.incomplete");
    answer(id, false, "One week would do.").isEmpty();

    assertThat(own().text("items.0.status")).isEqualTo("DECLINED");
    assertThat(own().text("items.0.answeredBy")).isEqualTo("Ada");
    assertThat(firstMilestone().text("dueOn")).isEqualTo("2026-03-27");
    ask(pause("2026-03-16", 1)).isCreated();
  }

  @Test
  void whatIsEndedStaysSo() {
    String id = ask(pause("2026-03-16", 2)).isCreated().text("dateRequestId");
    priya.deletes("/api/v1/date-requests/" + id).isEmpty();

    Answer again = priya.deletes("/api/v1/date-requests/" + id).refuses(409, "date_request.status");
    assertThat(again.text("detail")).contains("OPEN");
    answer(id, true, null).refuses(409, "date_request.status");
    answer(id, false, "No.").refuses(409, "date_request.status");
    assertThat(waiting().count("items")).isZero();
    String granted = ask(pause("2026-03-16", 2)).isCreated().text("dateRequestId");
    answer(granted, true, null).isEmpty();
    priya.deletes("/api/v1/date-requests/" + granted).refuses(409, "date_request.status");
  }

  @Test
  void oneOfAKindWaitsAtATime() {
    ask(pause("2026-03-16", 2)).isCreated();

    ask(pause("2026-04-13", 1)).refuses(409, "date_request.exists");
    ask(later("process-learned", "2026-04-01")).isCreated();
  }

  @Test
  void aPauseBeginsAtMostTwoWeeksBackAndAYearAhead() {
    Api.clock().set("2026-03-25T09:00", "UTC");

    ask(pause("2026-03-04", 1)).refuses(422, "pause.too_far_back");
    ask(pause("2027-04-05", 1)).refuses(422, "date_request.due_far");
    ask(Map.of("kind", "PAUSE")).refuses(422, "date_request.incomplete");
    ask(pause("2026-03-09", 1)).isCreated();
  }

  @Test
  void moreTimeIsALaterDayOutsideBreaksAndPauses() {
    cohort.addBreak("2026-03-30", 1);

    ask(later("process-learned", "2026-03-27")).refuses(422, "date_request.not_later");
    ask(later("process-learned", "2026-04-01")).refuses(422, "date_request.due_off");
    ask(later("process-learned", "2027-06-01")).refuses(422, "date_request.due_far");
    Answer nothing =
        ask(later("unheard-of", "2026-04-10")).refuses(422, "date_request.no_milestone");
    assertThat(nothing.text("place")).isEqualTo("/milestoneKey");
  }

  @Test
  void whatHasBecomeImpossibleIsNotGranted() {
    String id = ask(later("process-learned", "2026-04-01")).isCreated().text("dateRequestId");
    cohort.addBreak("2026-03-16", 2);

    answer(id, true, null).refuses(422, "date_request.not_later");

    assertThat(own().text("items.0.status")).isEqualTo("OPEN");
    String pause = ask(pause("2026-04-13", 1)).isCreated().text("dateRequestId");
    cohort
        .organisation()
        .in(
            () -> {
              Api.bean(Enrolling.class).withdraw(enrolment.value());
              return true;
            });
    answer(pause, true, null).refuses(409, "enrolment.status");
  }

  @Test
  void nobodyAnswersThemselvesAndNobodySeesAnothersRequests() {
    Person both = cohort.organisation().person("Bo", Role.ADMIN, Role.PARTICIPANT);
    Id own = cohort.enrol(both);
    String id =
        both.posts("/api/v1/enrolments/" + own + "/date-requests", pause("2026-03-16", 1))
            .isCreated()
            .text("dateRequestId");

    both.puts("/api/v1/date-requests/" + id + "/answer", Map.of("granted", true))
        .refuses(403, "date_request.own");
    priya.deletes("/api/v1/date-requests/" + id).isNotFound();
    priya.gets("/api/v1/enrolments/" + own + "/date-requests").isNotFound();
    cohort.organisation().mentor("Mara").gets(cohortPath()).refuses(403, "role.forbidden");
  }

  private Answer ask(Map<String, ?> wanted) {
    return priya.posts("/api/v1/enrolments/" + enrolment + "/date-requests", wanted);
  }

  private Answer own() {
    return priya.gets("/api/v1/enrolments/" + enrolment + "/date-requests").isOk();
  }

  private Answer waiting() {
    return cohort.admin().gets(cohortPath()).isOk();
  }

  private String cohortPath() {
    return "/api/v1/cohorts/" + new Id(cohort.cohortId()) + "/date-requests";
  }

  private Answer answer(String id, boolean granted, @Nullable String words) {
    var body = new HashMap<String, Object>();
    body.put("granted", granted);
    if (words != null) {
      body.put("words", words);
    }
    return cohort.admin().puts("/api/v1/date-requests/" + id + "/answer", body);
  }

  private Milestone firstMilestone() {
    return new Milestone(priya.gets("/api/v1/enrolments/" + enrolment + "/track").isOk());
  }

  private record Milestone(Answer track) {
    String text(String field) {
      return track.text("phases.0.milestones.0." + field);
    }
  }

  private static Map<String, ?> pause(String firstDay, int weeks) {
    return Map.of(
        "kind", "PAUSE", "firstDay", firstDay, "weeks", weeks, "reason", "A house to move.");
  }

  private static Map<String, ?> later(String key, String dueOn) {
    return Map.of("kind", "EXTENSION", "milestoneKey", key, "dueOn", dueOn);
  }
}
