package io.waymark.insight;

import io.waymark.enrolment.Enrolment;
import io.waymark.enrolment.Mentor;
import io.waymark.enrolment.Submission;
import io.waymark.milestone.MilestoneStatus;
import io.waymark.milestone.Progress;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A participant waits for their primary mentor: the mentor's state, never the participant's risk.
 *
 * @param since when the oldest of what waits was handed in: a check-in or a milestone
 */
record Waiting(Mentor mentor, Instant since) {

  /** Empty where nothing waits, nobody is there to answer, or the participant has left. */
  static Optional<Waiting> of(Enrolment enrolment, Progress progress) {
    if (enrolment.storedStatus().isOver()) {
      return Optional.empty();
    }
    Optional<Instant> since =
        Stream.concat(unanswered(enrolment), undecided(progress)).min(Instant::compareTo);
    return enrolment.primaryMentor().flatMap(m -> since.map(moment -> new Waiting(m, moment)));
  }

  private static Stream<Instant> unanswered(Enrolment enrolment) {
    return enrolment.unanswered().stream().map(Submission::submittedAt);
  }

  private static Stream<Instant> undecided(Progress progress) {
    return progress.milestones().values().stream()
        .filter(state -> state.status() == MilestoneStatus.SUBMITTED)
        .map(Progress.State::submittedAt)
        .filter(Objects::nonNull);
  }
}
