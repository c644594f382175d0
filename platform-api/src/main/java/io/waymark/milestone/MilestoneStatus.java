package io.waymark.milestone;

import io.waymark.shared.problem.Conflict;
import java.util.EnumSet;
import java.util.Set;

/** Where a milestone stands. {@code NOT_STARTED} is never stored: there is no row then. */
public enum MilestoneStatus {
  NOT_STARTED,
  IN_PROGRESS,
  SUBMITTED,
  ACCEPTED,
  CHANGES_REQUESTED,
  WAIVED;

  public boolean mayBecome(MilestoneStatus next) {
    return next().contains(next);
  }

  /** Whether nothing more is to be done. */
  public boolean isSettled() {
    return this == ACCEPTED || this == WAIVED;
  }

  /** Whether it is the participant's turn; once submitted it waits for the mentor. */
  public boolean isWithParticipant() {
    return this == NOT_STARTED || this == IN_PROGRESS || this == CHANGES_REQUESTED;
  }

  /**
   * @throws Conflict {@code milestone.status} when there is no way from here to there
   */
  MilestoneStatus become(MilestoneStatus next) {
    if (!mayBecome(next)) {
      throw new Conflict(
          "milestone.status", "A milestone that is %s cannot become %s.".formatted(this, next));
    }
    return next;
  }

  private Set<MilestoneStatus> next() {
    return switch (this) {
      case NOT_STARTED -> EnumSet.of(IN_PROGRESS, WAIVED);
      case IN_PROGRESS, CHANGES_REQUESTED -> EnumSet.of(SUBMITTED, WAIVED);
      case SUBMITTED -> EnumSet.of(ACCEPTED, CHANGES_REQUESTED, WAIVED);
      case ACCEPTED, WAIVED -> EnumSet.noneOf(MilestoneStatus.class);
    };
  }
}
