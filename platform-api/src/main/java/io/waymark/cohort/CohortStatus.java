package io.waymark.cohort;

import io.waymark.shared.problem.Conflict;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
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

  /**
   * What people may make of it. A cohort begins to run by itself, on its start date, and nobody
   * lets it.
   */
  public List<CohortStatus> allowed() {
    return next().stream().filter(status -> status != RUNNING).toList();
  }

  /** Whether its name, dates and places may still be changed. */
  public boolean isEditable() {
    return this == DRAFT || this == ENROLLING;
  }

  /** Whether nobody comes in any more, and nobody waits. */
  public boolean isOver() {
    return this == COMPLETED || this == ARCHIVED || this == CANCELLED;
  }

  /** Whether people may still be enrolled. */
  public boolean isOpenForEnrolment() {
    return this == ENROLLING || this == RUNNING;
  }

  /**
   * @throws Conflict {@code cohort.status} when there is no way from here to there; {@code allowed}
   *     names the ways there are
   */
  CohortStatus become(CohortStatus next) {
    if (!mayBecome(next)) {
      throw new Conflict(
          "cohort.status",
          "A cohort that is %s cannot become %s.".formatted(this, next),
          Map.of("allowed", allowed().stream().map(CohortStatus::name).toList()));
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
