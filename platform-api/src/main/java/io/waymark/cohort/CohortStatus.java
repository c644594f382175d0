package io.waymark.cohort;

import io.waymark.shared.problem.Conflict;
import java.util.EnumSet;
import java.util.Set;

/**
 * Where a cohort stands. {@code RUNNING} is never stored: an enrolling cohort runs from its start
 * date on (The calendar, line 2).
 */
public enum CohortStatus {
  DRAFT,
  ENROLLING,
  RUNNING,
  COMPLETED,
  ARCHIVED,
  CANCELLED;

  public boolean mayBecome(CohortStatus next) {
    return next().contains(next);
  }

  /** Whether people may still be enrolled. */
  public boolean isOpenForEnrolment() {
    return this == ENROLLING || this == RUNNING;
  }

  /**
   * @throws Conflict {@code cohort.status} when there is no way from here to there
   */
  CohortStatus become(CohortStatus next) {
    if (!mayBecome(next)) {
      throw new Conflict(
          "cohort.status", "A cohort that is %s cannot become %s.".formatted(this, next));
    }
    return next;
  }

  private Set<CohortStatus> next() {
    return switch (this) {
      case DRAFT -> EnumSet.of(ENROLLING, CANCELLED);
      case ENROLLING -> EnumSet.of(RUNNING, CANCELLED);
      case RUNNING -> EnumSet.of(COMPLETED, CANCELLED);
      case COMPLETED -> EnumSet.of(ARCHIVED);
      case ARCHIVED, CANCELLED -> EnumSet.noneOf(CohortStatus.class);
    };
  }
}
