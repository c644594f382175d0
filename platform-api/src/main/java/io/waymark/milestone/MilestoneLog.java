package io.waymark.milestone;

import io.waymark.enrolment.Enrolment;
import io.waymark.shared.id.Ids;
import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.DuplicateKey;
import io.waymark.shared.problem.NotFound;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Moves milestones and keeps each step. */
@Singleton
class MilestoneLog {
  private final MilestoneProgressRepository progress;
  private final MilestoneStepRepository steps;
  private final Ids ids;
  private final Clock clock;

  MilestoneLog(
      MilestoneProgressRepository progress, MilestoneStepRepository steps, Ids ids, Clock clock) {
    this.progress = progress;
    this.steps = steps;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * @param by who does it, and what they say
   */
  record By(long membershipId, @Nullable String words) {}

  MilestoneStatus status(Enrolment enrolment, String key) {
    return find(enrolment, key).status();
  }

  /**
   * @return the id of the step
   */
  long move(Enrolment enrolment, String key, MilestoneStatus next, By by) {
    if (enrolment.track().document().milestone(key).isEmpty()) {
      throw new NotFound();
    }
    MilestoneStep step =
        new MilestoneStep(
            ids.next(),
            null,
            enrolment.id(),
            key,
            next,
            clock.instant(),
            by.membershipId(),
            by.words());
    write(find(enrolment, key).take(step));
    return steps.save(step).id();
  }

  private MilestoneProgress find(Enrolment enrolment, String key) {
    return progress
        .findByEnrolmentIdAndMilestoneKey(enrolment.id(), key)
        .orElseGet(() -> MilestoneProgress.notStarted(ids.next(), enrolment.id(), key));
  }

  private void write(MilestoneProgress moved) {
    if (moved.version() != null) {
      progress.update(moved);
      return;
    }
    DuplicateKey.becomes(
        () -> new Conflict("milestone.status", "This milestone was moved in the meantime."),
        () -> progress.save(moved));
  }
}
