package io.waymark.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.shared.id.Id;
import io.waymark.support.Answer;
import io.waymark.support.Api;
import io.waymark.support.Organisation;
import io.waymark.support.Person;
import io.waymark.support.RunningCohort;
import io.waymark.support.Said;
import io.waymark.tenancy.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WhoReadsCheckInsTest {
  private RunningCohort cohort;
  private Person priya;
  private Id enrolmentId;

  @BeforeEach
  void begin() {
    in(Organisation.employer());
  }

  private void in(Organisation organisation) {
    Api.clock().set("2026-02-27T09:00", "UTC");
    cohort = RunningCohort.startingOn("2026-03-02", organisation);
    priya = organisation.participant("Priya");
    enrolmentId = cohort.enrol(priya);
    Api.clock().set("2026-03-06T09:00", "UTC");
  }

  @Test
  void itsParticipantAndTheirMentorsReadIt() {
    Person mara = cohort.organisation().mentor("Mara");
    Person piet = cohort.organisation().mentor("Piet");
    Api.clock().set("2026-02-27T10:00", "UTC");
    cohort.pair(enrolmentId, mara);
    cohort.pairFurther(enrolmentId, piet);
    Api.clock().set("2026-03-06T09:00", "UTC");
    String path = submit(1);

    assertThat(priya.gets(path).isOk().text("win")).isEqualTo("A win");
    assertThat(mara.gets(path).isOk().text("win")).isEqualTo("A win");
    assertThat(piet.gets(path).isOk().text("win")).isEqualTo("A win");
    assertThat(mara.gets(path).has("editableUntil")).isFalse();
  }

  @Test
  void thoseWhoRunProgramsReadStatusAndDatesOnly() {
    String path = submit(1);
    Person owner = cohort.organisation().owner("Olga");

    for (Person person : new Person[] {cohort.admin(), owner}) {
      person.gets(path).refuses(403, "check_in.text_private");
      var list = list(person);
      assertThat(list.text("items.0.state")).isEqualTo("ON_TIME");
      assertThat(list.flag("items.0.readable")).isFalse();
      assertThat(list.has("items.0.win")).isFalse();
      assertThat(list.has("items.0.confidence")).isFalse();
    }
  }

  @Test
  void aCoachThatSaidSoBeforeEnrolmentLetsThemReadTheText() {
    in(Organisation.coachWhoseAdminsReadText());
    String path = submit(1);

    assertThat(cohort.admin().gets(path).isOk().text("win")).isEqualTo("A win");
    assertThat(list(cohort.admin()).text("items.0.win")).isEqualTo("A win");
  }

  @Test
  void aCoachThatDidNotSaySoDoesNot() {
    in(Organisation.coach());

    cohort.admin().gets(submit(1)).refuses(403, "check_in.text_private");
  }

  @Test
  void nobodyElseFindsIt() {
    String path = submit(1);

    cohort.organisation().participant("Lea").gets(path).isNotFound();
    cohort.organisation().mentor("Piet").gets(path).isNotFound();
    Organisation.employer().admin("Ines").gets(path).isNotFound();
    cohort
        .organisation()
        .participant("Tom")
        .gets("/api/v1/enrolments/" + enrolmentId + "/check-ins")
        .isNotFound();
  }

  @Test
  void beforeTheNameIsConfirmedANewMentorReadsOnlyWhatOpenedSince() {
    String earlier = submit(1);
    Person piet = cohort.organisation().mentor("Piet");
    Id pairingId = cohort.pair(enrolmentId, piet);
    Api.clock().set("2026-03-13T09:00", "UTC");
    String later = submit(2);

    piet.gets(earlier).refuses(403, "check_in.text_private");
    piet.gets(later).isOk();
    assertThat(list(piet).texts("items", "readable")).containsExactly("true", "false");
    assertThat(list(piet).texts("items", "state")).containsExactly("ON_TIME", "ON_TIME");

    priya.calls().put("/api/v1/pairings/" + pairingId + "/confirmation").isEmpty();
    piet.gets(earlier).isOk();
  }

  @Test
  void aFormerMentorDoesNotFindIt() {
    Person mara = cohort.organisation().mentor("Mara");
    Id pairingId = cohort.pair(enrolmentId, mara);
    String path = submit(1);
    cohort.endPairing(pairingId);

    mara.gets(path).isNotFound();
  }

  @Test
  void anAdminWhoMentorsReadsAsTheMentorThatTheyAre() {
    Person both = cohort.organisation().person("Bo", Role.ADMIN, Role.MENTOR);
    Person lea = cohort.organisation().participant("Lea");
    Id other = cohort.enrol(lea);
    cohort.pair(enrolmentId, both);
    Api.clock().set("2026-03-13T09:00", "UTC");
    String mine = submit(2);
    var theirs =
        lea.posts(
                "/api/v1/enrolments/" + other + "/check-ins",
                Said.promising("Plan").forPeriod(2).body())
            .isCreated();

    both.gets(mine).isOk();
    both.gets("/api/v1/check-ins/" + theirs.text("id")).refuses(403, "check_in.text_private");
  }

  @Test
  void onlyTheParticipantConfirmsAMentor() {
    Person piet = cohort.organisation().mentor("Piet");
    Id pairingId = cohort.pair(enrolmentId, piet);
    String path = "/api/v1/pairings/" + pairingId + "/confirmation";

    piet.calls().put(path).refuses(403, "role.forbidden");
    cohort.organisation().participant("Lea").calls().put(path).isNotFound();
    priya.calls().put(path).isEmpty();
    priya.calls().put(path).isEmpty();
    cohort.endPairing(pairingId);
    priya.calls().put(path).isNotFound();
  }

  private String submit(int period) {
    var earlier = priya.gets("/api/v1/me/this-week").texts("checkIn.review", "commitmentId");
    var said = Said.promising("Plan").forPeriod(period).with("win", "A win").with("confidence", 3);
    earlier.forEach(said::kept);
    return "/api/v1/check-ins/"
        + priya
            .posts("/api/v1/enrolments/" + enrolmentId + "/check-ins", said.body())
            .isCreated()
            .text("id");
  }

  private Answer list(Person person) {
    return person.gets("/api/v1/enrolments/" + enrolmentId + "/check-ins").isOk();
  }
}
