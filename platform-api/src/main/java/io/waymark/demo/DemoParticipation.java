package io.waymark.demo;

import io.micronaut.context.annotation.Requires;
import io.waymark.calendar.Period;
import io.waymark.enrolment.Enrolling;
import io.waymark.enrolment.Enrolment;
import io.waymark.enrolment.Enrolments;
import io.waymark.enrolment.Pauses;
import io.waymark.pairing.NewPairing;
import io.waymark.pairing.Pairings;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;

/** Lets one person live through their weeks in a demo cohort, in the order of time. */
@Singleton
@Requires(env = SeedDemo.ENVIRONMENT)
class DemoParticipation {
  private final SeedClock clock;
  private final Enrolling enrolling;
  private final Enrolments enrolments;
  private final Pauses pauses;
  private final Pairings pairings;
  private final DemoWeeks weeks;
  private final DemoMilestones milestones;

  DemoParticipation(
      SeedClock clock,
      Enrolling enrolling,
      Enrolments enrolments,
      Pauses pauses,
      Pairings pairings,
      DemoWeeks weeks,
      DemoMilestones milestones) {
    this.clock = clock;
    this.enrolling = enrolling;
    this.enrolments = enrolments;
    this.pauses = pauses;
    this.pairings = pairings;
    this.weeks = weeks;
    this.milestones = milestones;
  }

  void live(DemoStage stage, DemoHistories histories, DemoPart part) {
    DemoHistory history = part.history();
    long enrolment = join(stage, part);
    long pairing = pair(stage, enrolment, history.mentorIn(1));
    List<DemoCheckIn> story =
        DemoStory.of(
            stage.texts(), stage.tenant().language(), history.person(), history.weeks().length());
    int told = 0;
    for (int number = history.joinedInWeek(); number <= history.weeks().length(); number++) {
      takePause(enrolment, history, number);
      pairing = changeMentor(stage, history, new Passing(enrolment, pairing, number));
      told += weeks.live(stage, history, read(enrolment), number, story.get(told)) ? 1 : 0;
    }
    milestones.walk(stage, histories, read(enrolment), history);
    leave(enrolment, history);
  }

  private long join(DemoStage stage, DemoPart part) {
    int week = part.history().joinedInWeek();
    LocalDate joined =
        week == 1
            ? part.startsOn().minusDays(10)
            : part.startsOn().plusWeeks(week - 1).minusDays(1);
    clock.at(morning(joined));
    long enrolment =
        enrolling.enrol(part.cohortId(), stage.participant(part.history().person()).membershipId());
    enrolling.activate(enrolment);
    return enrolment;
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
    clock.at(morning(period(passing.enrolment(), passing.number()).firstDay().minusDays(1)));
    pairings.end(passing.pairing());
    return pair(stage, passing.enrolment(), history.mentorIn(passing.number()));
  }

  private void takePause(long enrolment, DemoHistory history, int number) {
    DemoHistory.Pause pause = history.pause();
    if (pause != null && number == pause.after() + 1) {
      LocalDate from = period(enrolment, number).firstDay();
      clock.at(morning(from));
      pauses.grant(enrolment, from, pause.weeks());
    }
  }

  private void leave(long enrolment, DemoHistory history) {
    if ("WITHDRAWN".equals(history.end())) {
      clock.at(morning(period(enrolment, history.weeks().length()).lastDay().plusDays(3)));
      enrolling.withdraw(enrolment);
    } else if ("GRADUATED".equals(history.end())) {
      clock.at(morning(period(enrolment, history.weeks().length()).lastDay().plusDays(4)));
      enrolling.graduate(enrolment);
    }
  }

  private Period period(long enrolment, int number) {
    Period period = read(enrolment).period(number);
    if (period == null) {
      throw new IllegalStateException("there is no period " + number);
    }
    return period;
  }

  private Enrolment read(long enrolment) {
    return enrolments.all(List.of(enrolment)).getFirst();
  }

  private static Instant morning(LocalDate day) {
    return day.atTime(LocalTime.of(9, 0)).toInstant(ZoneOffset.UTC);
  }
}
