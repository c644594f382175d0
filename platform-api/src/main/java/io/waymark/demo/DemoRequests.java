package io.waymark.demo;

import io.micronaut.context.annotation.Requires;
import io.waymark.daterequest.DateAnswers;
import io.waymark.daterequest.DateRequests;
import io.waymark.daterequest.DateRequests.Later;
import io.waymark.daterequest.DateRequests.Pause;
import io.waymark.milestone.ProgressReading;
import io.waymark.milestone.Road;
import io.waymark.shared.text.Text;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Somebody was given more time for a milestone, and somebody else waits for a pause. */
@Singleton
@Requires(env = SeedDemo.ENVIRONMENT)
class DemoRequests {
  private static final Duration ASKED = Duration.ofDays(5);
  private static final Duration ANSWERED = Duration.ofDays(4);
  private static final Duration WAITS = Duration.ofHours(20);
  private static final int WEEKS_AHEAD = 3;
  private static final int WEEKS_OFF = 2;
  private static final Text NEEDS_TIME =
      new Text(
          "My reviewer is away until Monday, and I want her words in it.",
          "Meine Reviewerin ist bis Montag weg, und ich möchte ihre Worte darin haben.");
  private static final Text GIVES_TIME =
      new Text("Good reason. Take the week.", "Guter Grund. Nimm dir die Woche.");
  private static final Text NEEDS_PAUSE =
      new Text(
          "We are moving house, with two small children.",
          "Wir ziehen um, mit zwei kleinen Kindern.");

  private final SeedClock clock;
  private final ProgressReading progress;
  private final DateRequests requests;
  private final DateAnswers answers;

  DemoRequests(
      SeedClock clock, ProgressReading progress, DateRequests requests, DateAnswers answers) {
    this.clock = clock;
    this.progress = progress;
    this.requests = requests;
    this.answers = answers;
  }

  void tell(DemoStage stage, List<DemoDates.Part> parts) {
    giveTime(stage, parts.get(0));
    askForPause(stage, parts.get(1));
    clock.at(stage.now());
  }

  private void giveTime(DemoStage stage, DemoDates.Part part) {
    Instant asked = stage.now().minus(ASKED);
    clock.at(asked);
    Road.Stop next =
        Road.of(part.enrolment(), progress.of(part.enrolment()), asked).next().orElseThrow();
    long request =
        requests.askForTime(
            part.participant(),
            part.enrolment().id(),
            new Later(next.milestone().key(), later(part, next, asked)),
            NEEDS_TIME.in(stage.locale()),
            stage.locale());
    clock.at(stage.now().minus(ANSWERED));
    answers.grant(stage.admin(), request, GIVES_TIME.in(stage.locale()), stage.locale());
  }

  /** A week later than due, or than that day, and in no break. */
  private static LocalDate later(DemoDates.Part part, Road.Stop next, Instant asked) {
    LocalDate today = part.enrolment().today(asked);
    LocalDate day = next.due().dueOn();
    while (!day.isAfter(today) || !day.isAfter(next.due().dueOn())) {
      day = day.plusWeeks(1);
    }
    while (part.enrolment().roadDates().isOff(day)) {
      day = day.plusWeeks(1);
    }
    return day;
  }

  private void askForPause(DemoStage stage, DemoDates.Part part) {
    clock.at(stage.now().minus(WAITS));
    requests.askForPause(
        part.participant(),
        part.enrolment().id(),
        new Pause(part.enrolment().today(stage.now()).plusWeeks(WEEKS_AHEAD), WEEKS_OFF),
        NEEDS_PAUSE.in(stage.locale()),
        stage.locale());
  }
}
