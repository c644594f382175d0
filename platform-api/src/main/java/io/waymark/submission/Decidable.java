package io.waymark.submission;

import io.waymark.enrolment.Mentor;
import io.waymark.enrolment.Standing;
import io.waymark.milestone.Between;
import io.waymark.milestone.MilestoneStatus;
import io.waymark.milestone.Progress;
import java.time.Instant;

/** Whether a milestone waits for the one who asks. Pure. */
final class Decidable {
  private Decidable() {}

  /** Whether they are the primary mentor, of somebody else, and read what was handed in. */
  static boolean by(Standing standing, Progress.State state, Instant now) {
    Instant submittedAt = state.submittedAt();
    return state.status() == MilestoneStatus.SUBMITTED
        && submittedAt != null
        && standing.asMentor().filter(Mentor::primary).isPresent()
        && standing.enrolment().membershipId() != standing.actor().membershipId()
        && new Between(standing, now).reads(submittedAt);
  }
}
