package io.waymark.demo;

import io.micronaut.context.annotation.Requires;
import io.waymark.enrolment.Enrolment;
import io.waymark.milestone.Milestones;
import io.waymark.milestone.Tasks;
import io.waymark.shared.text.Text;
import io.waymark.submission.EvidencePieces;
import io.waymark.submission.PieceView;
import io.waymark.submission.Submissions;
import io.waymark.submission.WriteEvidence;
import io.waymark.tenancy.Actor;
import io.waymark.track.Milestone;
import io.waymark.track.Task;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Walks a demo person along the milestones of the track, as far as their history says. */
@Singleton
@Requires(env = SeedDemo.ENVIRONMENT)
class DemoMilestones {
  private static final String ANY_VERSION = "*";
  private static final Duration BEFORE_DUE = Duration.ofHours(29);

  /** Since when what was handed in waits for its mentor. */
  private static final Duration WAITS = Duration.ofHours(26);

  private final SeedClock clock;
  private final Milestones milestones;
  private final Tasks tasks;
  private final EvidencePieces pieces;
  private final Submissions submissions;
  private final DemoEvidence evidence = DemoEvidence.shipped();

  DemoMilestones(
      SeedClock clock,
      Milestones milestones,
      Tasks tasks,
      EvidencePieces pieces,
      Submissions submissions) {
    this.clock = clock;
    this.milestones = milestones;
    this.tasks = tasks;
    this.pieces = pieces;
    this.submissions = submissions;
  }

  private record Step(
      DemoStage stage, Enrolment enrolment, Actor participant, Actor mentor, Milestone milestone) {}

  void walk(DemoStage stage, DemoHistories histories, Enrolment enrolment, DemoHistory history) {
    List<Milestone> road = enrolment.track().document().milestones();
    Actor participant = stage.participant(history.person());
    Actor mentor = stage.mentor(history.mentor());
    for (int i = 0; i < road.size(); i++) {
      Step step = new Step(stage, enrolment, participant, mentor, road.get(i));
      Text accepted =
          histories.accepted().get((i + history.person()) % histories.accepted().size());
      switch (history.milestones().charAt(i)) {
        case 'a' -> accept(step, accepted);
        case 's' -> submit(step, stage.now().minus(WAITS));
        case 'c' -> requestChanges(step, histories.changes().getFirst());
        case 'r' -> acceptAfterChanges(step, histories.changes().getFirst(), accepted);
        case 'i' -> begin(step);
        case 'w' -> waive(step);
        default -> {}
      }
    }
  }

  private void accept(Step step, Text words) {
    Sent sent = submit(step, due(step).minus(BEFORE_DUE));
    clock.at(notAfterNow(step, sent.at().plus(Duration.ofHours(20))));
    milestones.accept(
        step.mentor(),
        step.enrolment().id(),
        step.milestone().key(),
        words.in(step.stage().locale()));
  }

  private Sent requestChanges(Step step, Text words) {
    Sent sent = submit(step, due(step).minus(BEFORE_DUE));
    clock.at(notAfterNow(step, sent.at().plus(Duration.ofHours(26))));
    milestones.requestChanges(
        step.mentor(),
        step.enrolment().id(),
        step.milestone().key(),
        words.in(step.stage().locale()));
    return sent;
  }

  /** With a sentence more than the first time. */
  private void acceptAfterChanges(Step step, Text asked, Text words) {
    PieceView first = requestChanges(step, asked).pieces().getFirst();
    String key = step.milestone().key();
    Instant again = notAfterNow(step, due(step).plus(Duration.ofHours(17)));
    clock.at(again);
    pieces.change(
        step.participant(),
        first.id().value(),
        evidence.withMore(first, step.stage().locale()),
        ANY_VERSION);
    submissions.submit(step.participant(), step.enrolment().id(), key);
    clock.at(notAfterNow(step, again.plus(Duration.ofHours(6))));
    milestones.accept(step.mentor(), step.enrolment().id(), key, words.in(step.stage().locale()));
  }

  /** Half of its tasks, and the first piece of what is to be shown, where that is not all of it. */
  private void begin(Step step) {
    tick(step, (step.milestone().tasks().size() + 1) / 2);
    if (step.milestone().evidenceCount() > 1) {
      add(step, evidence.of(step.milestone().key(), step.stage().locale()).subList(0, 1));
    }
  }

  private record Sent(Instant at, List<PieceView> pieces) {}

  private Sent submit(Step step, Instant wished) {
    tick(step, step.milestone().tasks().size());
    Instant moment = notAfterNow(step, wished);
    clock.at(moment.minus(Duration.ofHours(2)));
    List<PieceView> shown = add(step, evidence.of(step.milestone().key(), step.stage().locale()));
    clock.at(moment);
    submissions.submit(step.participant(), step.enrolment().id(), step.milestone().key());
    return new Sent(moment, shown);
  }

  private List<PieceView> add(Step step, List<WriteEvidence> shown) {
    return shown.stream()
        .map(
            piece ->
                pieces.add(
                    step.participant(), step.enrolment().id(), step.milestone().key(), piece))
        .toList();
  }

  private void tick(Step step, int most) {
    for (Task task : step.milestone().tasks().subList(0, most)) {
      Instant done = step.enrolment().history().calendar().dueWith(task.week()).dueAt();
      clock.at(
          notAfterNow(
              step,
              earlier(done, due(step).minus(Duration.ofDays(2))).minus(Duration.ofHours(30))));
      tasks.tick(step.participant(), step.enrolment().id(), task.key());
    }
  }

  private void waive(Step step) {
    clock.at(notAfterNow(step, due(step)));
    boolean german = step.stage().locale().getLanguage().equals("de");
    milestones.waive(
        step.stage().admin(),
        step.enrolment().id(),
        step.milestone().key(),
        german ? "Schon vor dem Programm belegt." : "Shown before the program began.");
  }

  private static Instant due(Step step) {
    return step.enrolment().history().calendar().dueWith(step.milestone().week()).dueAt();
  }

  private static Instant notAfterNow(Step step, Instant moment) {
    return earlier(moment, step.stage().now().minus(Duration.ofMinutes(30)));
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}
