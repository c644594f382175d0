package io.waymark.insight;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.enrolment.Enrolling;
import io.waymark.enrolment.Pauses;
import io.waymark.shared.id.Id;
import io.waymark.support.Answer;
import io.waymark.support.Api;
import io.waymark.support.Organisation;
import io.waymark.support.Person;
import io.waymark.support.RunningCohort;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Priya's check-ins are due on Fridays at 17:00 from 6 March on; it is Wednesday of week 6. */
class ReadMenteesTest {
  private RunningCohort cohort;
  private Organisation organisation;
  private Rows rows;
  private Person mara;
  private Id priya;

  @BeforeEach
  void begin() {
    Api.clock().set("2026-02-27T09:00", "UTC");
    cohort = RunningCohort.startingOn("2026-03-02");
    organisation = cohort.organisation();
    rows = new Rows(organisation);
    mara = organisation.mentor("Mara");
    priya = cohort.enrol(organisation.participant("Priya"));
    cohort.pair(priya, mara);
    Api.clock().set("2026-04-08T09:00", "UTC");
  }

  private static Answer mentees(Person mentor) {
    return mentor.gets("/api/v1/me/mentees").isOk();
  }

  @Test
  void whoeverMentorsNobodyReadsAnEmptyList() {
    assertThat(mentees(organisation.mentor("Piet")).count("items")).isZero();
  }

  @Test
  void aMentorReadsHowEachMenteeFares() {
    Id first = rows.checkIn(priya, 1, "2026-03-06T12:00:00Z", 4);
    rows.checkIn(priya, 2, "2026-03-14T18:00:00Z", null);
    rows.checkIn(priya, 5, "2026-04-03T12:00:00Z", 3);
    rows.reply(first, mara, "2026-03-09T10:00:00Z");
    rows.milestone(priya, "process-learned", "ACCEPTED", "2026-03-20T10:00:00Z");

    Answer answer = mentees(mara);

    assertThat(answer.count("items")).isEqualTo(1);
    assertThat(answer.text("items.0.enrolmentId")).isEqualTo(priya.toString());
    assertThat(answer.text("items.0.participantName")).isEqualTo("Priya");
    assertThat(answer.text("items.0.zone")).isEqualTo("UTC");
    assertThat(answer.text("items.0.cohortName")).isEqualTo("Spring");
    assertThat(answer.flag("items.0.primary")).isTrue();
    assertThat(answer.flag("items.0.confirmed")).isTrue();
    assertThat(answer.number("items.0.week")).isEqualTo(6);
    assertThat(answer.number("items.0.onTime.onTime")).isEqualTo(2);
    assertThat(answer.number("items.0.onTime.of")).isEqualTo(5);
    assertThat(answer.body()).contains("\"confidences\":[4,null,3]");
    assertThat(answer.text("items.0.nextMilestone.name")).isEqualTo("First talk held");
    assertThat(answer.text("items.0.nextMilestone.dueOn")).isEqualTo("2026-04-03");
    assertThat(answer.flag("items.0.nextMilestone.overdue")).isTrue();
    assertThat(answer.text("items.0.lastContactAt")).isEqualTo("2026-03-09T10:00:00Z");
    assertThat(answer.text("items.0.waitingSince")).isEqualTo("2026-03-14T18:00:00Z");
    assertThat(answer.texts("items.0.risks", "code"))
        .containsExactly("MISSED_TWO_OF_FOUR", "MILESTONE_OVERDUE");
    assertThat(answer.text("items.0.risks.0.params.missed")).isEqualTo("2");
    assertThat(answer.text("items.0.risks.0.params.of")).isEqualTo("4");
    assertThat(answer.text("items.0.risks.1.params.milestone")).isEqualTo("First talk held");
    assertThat(answer.text("items.0.risks.1.params.days")).isEqualTo("5");
  }

  @Test
  void whatThePersonWroteIsAReasonForTheMentor() {
    rows.checkIn(priya, 3, "2026-03-20T12:00:00Z", 5);
    rows.commitment(rows.checkIn(priya, 4, "2026-03-27T12:00:00Z", 4), "Plan the release", 3);
    rows.commitment(rows.checkIn(priya, 5, "2026-04-03T12:00:00Z", 2), "Plan the release", 4);

    Answer answer = mentees(mara);

    assertThat(answer.texts("items.0.risks", "code")).contains("CARRIED_FOUR", "CONFIDENCE_DOWN");
    assertThat(answer.body())
        .contains("\"params\":{\"text\":\"Plan the release\"}")
        .contains("\"from\":\"5\"")
        .contains("\"to\":\"2\"");
  }

  @Test
  void aCommitmentCarriedThreeTimesIsNoReasonYet() {
    rows.commitment(rows.checkIn(priya, 5, "2026-04-03T12:00:00Z", 4), "Plan the release", 3);

    assertThat(mentees(mara).body()).doesNotContain("CARRIED_FOUR", "Plan the release");
  }

  @Test
  void onlyTheLastEightConfidencesAreShown() {
    for (int period = 1; period <= 9; period++) {
      rows.checkIn(priya, period, "2026-03-06T12:00:00Z", period % 5 + 1);
    }

    assertThat(mentees(mara).body()).contains("\"confidences\":[3,4,5,1,2,3,4,5]");
  }

  @Test
  void aNewMentorReadsWhatWasWrittenBeforeOnlyOnceConfirmed() {
    Api.clock().set("2026-03-25T09:00", "UTC");
    Person ines = organisation.mentor("Ines");
    Person sam = organisation.participant("Sam");
    Id sams = cohort.enrol(sam);
    Id pairing = cohort.pairFurther(priya, ines);
    rows.checkIn(priya, 3, "2026-03-20T12:00:00Z", 5);
    rows.checkIn(priya, 4, "2026-03-27T12:00:00Z", 4);
    rows.commitment(rows.checkIn(priya, 5, "2026-04-03T12:00:00Z", 2), "Plan the release", 4);
    Api.clock().set("2026-04-08T09:00", "UTC");

    Answer before = mentees(ines);

    assertThat(before.texts("items", "enrolmentId")).containsExactly(priya.toString());
    assertThat(sams).isNotEqualTo(priya);
    assertThat(before.flag("items.0.primary")).isFalse();
    assertThat(before.flag("items.0.confirmed")).isFalse();
    assertThat(before.body()).contains("\"confidences\":[null,null,2]");
    assertThat(before.texts("items.0.risks", "code"))
        .contains("CARRIED_FOUR")
        .doesNotContain("CONFIDENCE_DOWN");
    assertThat(before.has("items.0.waitingSince")).isFalse();
    confirm(pairing);
    assertThat(mentees(ines).body())
        .contains("\"confidences\":[5,4,2]")
        .contains("CONFIDENCE_DOWN");
  }

  @Test
  void aMentorSeesOnlyTheirOwnAndAFormerMentorNobody() {
    Person piet = organisation.mentor("Piet");
    Id lea = cohort.enrol(organisation.participant("Lea"));
    Id pairing = cohort.pair(lea, piet);

    assertThat(mentees(mara).texts("items", "participantName")).containsExactly("Priya");
    assertThat(mentees(piet).texts("items", "participantName")).containsExactly("Lea");
    cohort.endPairing(pairing);
    assertThat(mentees(piet).count("items")).isZero();
  }

  @Test
  void somebodyInAPauseHasNoReasonsAndSomebodyWhoWithdrewIsGone() {
    organisation.in(
        () -> Api.bean(Pauses.class).grant(priya.value(), LocalDate.parse("2026-04-06"), 2));

    Answer paused = mentees(mara);

    assertThat(paused.has("items.0.week")).isFalse();
    assertThat(paused.count("items.0.risks")).isZero();
    organisation.in(
        () -> {
          Api.bean(Enrolling.class).withdraw(priya.value());
          return priya;
        });
    assertThat(mentees(mara).count("items")).isZero();
  }

  @Test
  void namesOfMilestonesComeInTheLanguageAskedFor() {
    assertThat(
            mara.calls()
                .inLanguage("de")
                .get("/api/v1/me/mentees")
                .isOk()
                .text("items.0.nextMilestone.name"))
        .isEqualTo("Ablauf geklärt");
  }

  @Test
  void itIsForMentors() {
    cohort.admin().gets("/api/v1/me/mentees").refuses(403, "role.forbidden");
    organisation.participant("Tim").gets("/api/v1/me/mentees").refuses(403, "role.forbidden");
  }

  private void confirm(Id pairing) {
    rows.confirm(pairing, "2026-04-08T09:00:00Z");
  }
}
