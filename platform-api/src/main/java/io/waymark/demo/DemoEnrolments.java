package io.waymark.demo;

import io.micronaut.context.annotation.Requires;
import io.waymark.calendar.Period;
import io.waymark.enrolment.Enrolling;
import io.waymark.enrolment.Enrolment;
import io.waymark.enrolment.Enrolments;
import io.waymark.enrolment.Pauses;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;

/** Lets people join a demo cohort, pause and leave it, each on its day. */
@Singleton
@Requires(env = SeedDemo.ENVIRONMENT)
class DemoEnrolments {
  private final SeedClock clock;
  private final Enrolling enrolling;
  private final Enrolments enrolments;
  private final Pauses pauses;

  DemoEnrolments(SeedClock clock, Enrolling enrolling, Enrolments enrolments, Pauses pauses) {
    this.clock = clock;
    this.enrolling = enrolling;
    this.enrolments = enrolments;
    this.pauses = pauses;
  }

  long join(DemoStage stage, DemoPart part) {
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

  void takePause(long enrolment, DemoHistory history, int number) {
    DemoHistory.Pause pause = history.pause();
    if (pause != null && number == pause.after() + 1) {
      LocalDate from = period(enrolment, number).firstDay();
      clock.at(morning(from));
      pauses.grant(enrolment, from, pause.weeks());
    }
  }

  void leave(long enrolment, DemoHistory history) {
    if ("WITHDRAWN".equals(history.end())) {
      clock.at(morning(period(enrolment, history.weeks().length()).lastDay().plusDays(3)));
      enrolling.withdraw(enrolment);
    } else if ("GRADUATED".equals(history.end())) {
      clock.at(morning(period(enrolment, history.weeks().length()).lastDay().plusDays(4)));
      enrolling.graduate(enrolment);
    }
  }

  Period period(long enrolment, int number) {
    Period period = read(enrolment).period(number);
    if (period == null) {
      throw new IllegalStateException("there is no period " + number);
    }
    return period;
  }

  Enrolment read(long enrolment) {
    return enrolments.all(List.of(enrolment)).getFirst();
  }

  static Instant morning(LocalDate day) {
    return day.atTime(LocalTime.of(9, 0)).toInstant(ZoneOffset.UTC);
  }
}
