package io.waymark.submission;

import static java.util.Comparator.comparing;

import io.waymark.enrolment.Enrolment;
import io.waymark.enrolment.Enrolments;
import io.waymark.enrolment.Standing;
import io.waymark.milestone.Progress;
import io.waymark.milestone.ProgressReading;
import io.waymark.shared.id.Id;
import io.waymark.submission.AwaitedView.Item;
import io.waymark.tenancy.Actor;
import io.waymark.track.Milestone;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What waits for a mentor's decision; three statements, however much it is. */
@Singleton
class Awaited {
  private final Enrolments enrolments;
  private final ProgressReading progress;
  private final Clock clock;

  Awaited(Enrolments enrolments, ProgressReading progress, Clock clock) {
    this.enrolments = enrolments;
    this.progress = progress;
    this.clock = clock;
  }

  /** Of those who have not left, oldest first. */
  AwaitedView by(Actor mentor, Locale locale) {
    List<Standing> mentored =
        enrolments.mentoredBy(mentor).stream()
            .filter(standing -> !standing.enrolment().storedStatus().isOver())
            .toList();
    Map<Long, Progress> reached =
        progress.of(mentored.stream().map(standing -> standing.enrolment().id()).toList());
    Instant now = clock.instant();
    return new AwaitedView(
        mentored.stream()
            .flatMap(
                standing ->
                    items(
                        standing,
                        reached.getOrDefault(standing.enrolment().id(), Progress.NONE),
                        now,
                        locale))
            .sorted(comparing(Item::submittedAt))
            .toList());
  }

  private static Stream<Item> items(
      Standing standing, Progress progress, Instant now, Locale locale) {
    return standing.enrolment().track().document().milestones().stream()
        .flatMap(
            milestone ->
                Stream.ofNullable(progress.milestones().get(milestone.key()))
                    .filter(state -> Decidable.by(standing, state, now))
                    .flatMap(state -> Stream.ofNullable(state.submittedAt()))
                    .map(at -> item(standing.enrolment(), milestone, at, locale)));
  }

  private static Item item(
      Enrolment enrolment, Milestone milestone, Instant submittedAt, Locale locale) {
    return new Item(
        new Id(enrolment.id()),
        enrolment.participantName(),
        milestone.key(),
        milestone.name().in(locale),
        submittedAt);
  }
}
