package io.waymark.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.shared.id.Id;
import io.waymark.support.Api;
import io.waymark.support.Organisation;
import io.waymark.support.Person;
import io.waymark.support.RunningCohort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReadEnrolmentTest {
  private RunningCohort cohort;
  private Person priya;
  private Person mara;
  private Id enrolmentId;
  private Id pairingId;

  @BeforeEach
  void begin() {
    Api.clock().set("2026-02-27T09:00", "UTC");
    cohort = RunningCohort.startingOn("2026-03-02");
    priya = cohort.organisation().participant("Priya");
    mara = cohort.organisation().mentor("Mara");
    enrolmentId = cohort.enrol(priya);
    pairingId = cohort.pair(enrolmentId, mara);
    cohort.addBreak("2026-03-16", 1);
    Api.clock().set("2026-03-24T09:00", "UTC");
  }

  @Test
  void theParticipantTheMentorAndTheAdminReadIt() {
    for (Person person : new Person[] {priya, mara, cohort.admin()}) {
      var answer = person.gets("/api/v1/enrolments/" + enrolmentId).isOk();

      assertThat(answer.text("participantName")).isEqualTo("Priya");
      assertThat(answer.text("trackName")).isEqualTo("Junior to mid-level engineer");
      assertThat(answer.text("status")).isEqualTo("ACTIVE");
      assertThat(answer.number("week")).isEqualTo(3);
      assertThat(answer.number("weeks")).isEqualTo(26);
      assertThat(answer.number("onTime.of")).isEqualTo(2);
      assertThat(answer.text("mentors.0.name")).isEqualTo("Mara");
      assertThat(answer.text("mentors.0.since")).isEqualTo("2026-02-27");
      assertThat(answer.text("joinedOn")).isEqualTo("2026-02-27");
    }
  }

  @Test
  void theTrackHasItsNameInTheLanguageAskedFor() {
    var german = priya.calls().inLanguage("de-AT").get("/api/v1/enrolments/" + enrolmentId).isOk();

    assertThat(german.text("trackName")).isEqualTo("Von Junior zu Mid-Level");
  }

  @Test
  void nobodyElseFindsIt() {
    var path = "/api/v1/enrolments/" + enrolmentId;

    cohort.organisation().participant("Lea").gets(path).isNotFound();
    cohort.organisation().mentor("Piet").gets(path).isNotFound();
    Organisation.employer().admin("Ines").gets(path).isNotFound();
  }

  @Test
  void aFormerMentorDoesNotFindIt() {
    cohort.endPairing(pairingId);

    mara.gets("/api/v1/enrolments/" + enrolmentId).isNotFound();
  }

  @Test
  void whatIsNoIdIsNotFound() {
    priya.gets("/api/v1/enrolments/nonsense").isNotFound();
  }
}
