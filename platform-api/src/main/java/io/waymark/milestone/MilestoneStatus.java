package io.waymark.milestone;

import io.waymark.shared.problem.Conflict;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
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
   * @throws Conflict {@code milestone.status} when there is no way from here to there; {@code
   *     allowed} names the ways there are
   */
  MilestoneStatus become(MilestoneStatus next) {
    if (!mayBecome(next)) {
      throw refused("A milestone that is %s cannot become %s.".formatted(this, next), next());
    }
    return next;
  }

  /**
   * @throws Conflict {@code milestone.status} unless it is the participant's turn; {@code allowed}
   *     names when that is
   */
  void requireWithParticipant() {
    if (!isWithParticipant()) {
      throw refused(
          "A milestone that is %s takes no evidence.".formatted(this),
          EnumSet.of(NOT_STARTED, IN_PROGRESS, CHANGES_REQUESTED));
    }
  }

  private static Conflict refused(String detail, Set<MilestoneStatus> allowed) {
    List<String> names = allowed.stream().map(MilestoneStatus::name).toList();
    return new Conflict("milestone.status", detail, Map.of("allowed", names));
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
