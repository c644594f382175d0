package io.waymark.demo;

import io.micronaut.context.annotation.Requires;
import io.waymark.pairing.NewPairing;
import io.waymark.pairing.Pairings;
import jakarta.inject.Singleton;
import java.util.List;

/** Lets one person live through their weeks in a demo cohort, in the order of time. */
@Singleton
@Requires(env = SeedDemo.ENVIRONMENT)
class DemoParticipation {
  private final SeedClock clock;
  private final DemoEnrolments enrolments;
  private final Pairings pairings;
  private final DemoWeeks weeks;
  private final DemoMilestones milestones;

  DemoParticipation(
      SeedClock clock,
      DemoEnrolments enrolments,
      Pairings pairings,
      DemoWeeks weeks,
      DemoMilestones milestones) {
    this.clock = clock;
    this.enrolments = enrolments;
    this.pairings = pairings;
    this.weeks = weeks;
    this.milestones = milestones;
  }

  void live(DemoStage stage, DemoHistories histories, DemoPart part) {
    DemoHistory history = part.history();
    long enrolment = enrolments.join(stage, part);
    long pairing = pair(stage, enrolment, history.mentorIn(1));
    List<DemoCheckIn> story =
        DemoStory.of(
            stage.texts(), stage.tenant().language(), history.person(), history.weeks().length());
    int told = 0;
    for (int number = history.joinedInWeek(); number <= history.weeks().length(); number++) {
      enrolments.takePause(enrolment, history, number);
      pairing = changeMentor(stage, history, new Passing(enrolment, pairing, number));
      told +=
          weeks.live(stage, history, enrolments.read(enrolment), number, story.get(told)) ? 1 : 0;
    }
    milestones.walk(stage, histories, enrolments.read(enrolment), history);
    enrolments.leave(enrolment, history);
  }

  private long pair(DemoStage stage, long enrolment, int mentor) {
    return pairings.pair(
        stage.admin(), new NewPairing(enrolment, stage.mentor(mentor).membershipId(), true));
  }

  private record Passing(long enrolment, long pairing, int number) {}

  /**
   * The mentor of earlier days leaves when their last period is over; answers the pairing in force.
   */
  private long changeMentor(DemoStage stage, DemoHistory history, Passing passing) {
    if (history.mentorIn(passing.number()) == history.mentorIn(passing.number() - 1)) {
      return passing.pairing();
    }
    var begins = enrolments.period(passing.enrolment(), passing.number()).firstDay();
    clock.at(DemoEnrolments.morning(begins.minusDays(1)));
    pairings.end(passing.pairing());
    return pair(stage, passing.enrolment(), history.mentorIn(passing.number()));
  }
}
