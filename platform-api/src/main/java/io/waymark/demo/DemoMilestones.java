package io.waymark.demo;

import io.micronaut.context.annotation.Requires;
import io.waymark.enrolment.Enrolment;
import io.waymark.milestone.Milestones;
import io.waymark.milestone.Tasks;
import io.waymark.shared.text.Text;
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
  private final SeedClock clock;
  private final Milestones milestones;
  private final Tasks tasks;

  DemoMilestones(SeedClock clock, Milestones milestones, Tasks tasks) {
    this.clock = clock;
    this.milestones = milestones;
    this.tasks = tasks;
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
        case 's' -> submit(step);
        case 'c' -> requestChanges(step, histories.changes().getFirst());
        case 'i' -> tick(step, (road.get(i).tasks().size() + 1) / 2);
        case 'w' -> waive(step);
        default -> {}
      }
    }
  }

  private void accept(Step step, Text words) {
    Instant submittedAt = submit(step);
    clock.at(notAfterNow(step, submittedAt.plus(Duration.ofHours(20))));
    milestones.accept(
        step.mentor(),
        step.enrolment().id(),
        step.milestone().key(),
        words.in(step.stage().locale()));
  }

  private void requestChanges(Step step, Text words) {
    Instant submittedAt = submit(step);
    clock.at(notAfterNow(step, submittedAt.plus(Duration.ofHours(26))));
    milestones.requestChanges(
        step.mentor(),
        step.enrolment().id(),
        step.milestone().key(),
        words.in(step.stage().locale()));
  }

  private Instant submit(Step step) {
    tick(step, step.milestone().tasks().size());
    Instant moment = notAfterNow(step, due(step).minus(Duration.ofHours(29)));
    clock.at(moment);
    milestones.submit(step.participant(), step.enrolment().id(), step.milestone().key());
    return moment;
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
