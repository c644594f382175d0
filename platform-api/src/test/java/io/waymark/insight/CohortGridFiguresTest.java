package io.waymark.insight;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.shared.id.Id;
import io.waymark.support.Answer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CohortGridFiguresTest extends CohortGridScene {
  @Test
  void reasonsComeFromStatusAndDates() {
    rows.checkIn(priya, 4, "2026-03-27T12:00:00Z", 4);

    Answer grid = grid();

    assertThat(grid.texts("people.0.reasons", "code"))
        .containsExactly("MISSED_TWO_OF_FOUR", "MILESTONE_OVERDUE");
    assertThat(grid.text("people.0.reasons.0.params.missed")).isEqualTo("3");
    assertThat(grid.text("people.0.reasons.1.params.days")).isEqualTo("5");
    assertThat(grid.number("cohort.atRisk")).isEqualTo(1);
  }

  /** Submitted on Friday: due when Wednesday begins. */
  @Test
  void aReplyThatIsOverdueIsTheMentors() {
    rows.checkIn(priya, 4, "2026-03-27T12:00:00Z", 4);

    Answer grid = grid();

    assertThat(grid.text("overdueReplies.0.mentorName")).isEqualTo("Mara");
    assertThat(grid.text("overdueReplies.0.participantName")).isEqualTo("Priya");
    assertThat(grid.number("overdueReplies.0.week")).isEqualTo(4);
    assertThat(grid.text("overdueReplies.0.dueAt")).isEqualTo("2026-04-01T00:00:00Z");
    assertThat(grid.number("cohort.overdueReplies")).isEqualTo(1);
    assertThat(grid.text("people.0.waitingOn.mentorName")).isEqualTo("Mara");
    assertThat(grid.text("people.0.waitingOn.since")).isEqualTo("2026-03-27T12:00:00Z");
    assertThat(grid.flag("people.0.waitingOn.overdue")).isTrue();
    assertThat(grid.has("medianReplyWorkingDays")).isFalse();
  }

  @Test
  void whatIsAnsweredWaitsForNobody() {
    Id checkIn = rows.checkIn(priya, 4, "2026-03-27T12:00:00Z", 4);
    rows.reply(checkIn, mara, "2026-03-30T18:00:00Z");

    Answer grid = grid();

    assertThat(grid.count("overdueReplies")).isZero();
    assertThat(grid.has("people.0.waitingOn")).isFalse();
    assertThat(grid.json("medianReplyWorkingDays").getDoubleValue()).isEqualTo(1.3);
  }

  @Test
  void milestonesSayHowManyHaveComeHowFar() {
    String[] statuses = {"ACCEPTED", "WAIVED", "SUBMITTED", "IN_PROGRESS", "CHANGES_REQUESTED"};
    for (String status : statuses) {
      Id lea = cohort.enrol(organisation.participant("Lea " + status));
      rows.milestone(lea, "process-learned", status, "2026-03-27T12:00:00Z");
    }

    Answer grid = grid();

    assertThat(grid.text("milestones.0.key")).isEqualTo("process-learned");
    assertThat(grid.text("milestones.0.name")).isEqualTo("Process learned");
    assertThat(grid.number("milestones.0.week")).isEqualTo(4);
    assertThat(grid.number("milestones.0.accepted")).isEqualTo(2);
    assertThat(grid.number("milestones.0.waiting")).isEqualTo(1);
    assertThat(grid.number("milestones.0.inProgress")).isEqualTo(2);
    assertThat(grid.number("milestones.0.notStarted")).isEqualTo(1);
    assertThat(grid.number("milestones.1.notStarted")).isEqualTo(6);
  }

  @Test
  void aMilestoneThatWaitsForTheMentorIsNoRiskOfTheParticipant() {
    IntStream.rangeClosed(1, 4)
        .forEach(n -> rows.checkIn(priya, n, "2026-03-0%dT12:00:00Z".formatted(n + 1), 4));
    rows.milestone(priya, "process-learned", "SUBMITTED", "2026-03-02T12:00:00Z");

    Answer grid = grid();

    assertThat(grid.count("people.0.reasons")).isZero();
    assertThat(grid.text("people.0.waitingOn.since")).isEqualTo("2026-03-02T12:00:00Z");
  }
}
