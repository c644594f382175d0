package io.waymark.enrolment;

import io.waymark.shared.problem.Conflict;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where an enrolment stands. {@code PAUSED} is never stored: an active enrolment is paused on the
 * days of its pauses.
 */
public enum EnrolmentStatus {
  APPLIED,
  WAITLISTED,
  DECLINED,
  ACCEPTED,
  ACTIVE,
  PAUSED,
  GRADUATED,
  WITHDRAWN;

  public boolean mayBecome(EnrolmentStatus next) {
    return next().contains(next);
  }

  /** Whether it holds its person's one place in the program. */
  public boolean occupiesPlace() {
    return this == ACCEPTED || this == ACTIVE || this == PAUSED;
  }

  /** Whether the person has left for good. */
  public boolean isOver() {
    return this == DECLINED || this == GRADUATED || this == WITHDRAWN;
  }

  /** Whether it takes one of the cohort's places. */
  public boolean takesSeat() {
    return occupiesPlace() || this == GRADUATED;
  }

  /**
   * @throws Conflict {@code enrolment.status} when there is no way from here to there; {@code
   *     allowed} names the ways there are
   */
  EnrolmentStatus become(EnrolmentStatus next) {
    if (!mayBecome(next)) {
      throw new Conflict(
          "enrolment.status",
          "An enrolment that is %s cannot become %s.".formatted(this, next),
          Map.of("allowed", allowed().stream().map(EnrolmentStatus::name).toList()));
    }
    return next;
  }

  /** Where it may go from here. */
  public List<EnrolmentStatus> allowed() {
    return List.copyOf(next());
  }

  private Set<EnrolmentStatus> next() {
    return switch (this) {
      case APPLIED -> EnumSet.of(ACCEPTED, WAITLISTED, DECLINED, WITHDRAWN);
      case WAITLISTED -> EnumSet.of(ACCEPTED, DECLINED, WITHDRAWN);
      case ACCEPTED -> EnumSet.of(ACTIVE, WITHDRAWN);
      case ACTIVE -> EnumSet.of(PAUSED, GRADUATED, WITHDRAWN);
      case PAUSED -> EnumSet.of(ACTIVE, WITHDRAWN);
      case DECLINED, GRADUATED, WITHDRAWN -> EnumSet.noneOf(EnrolmentStatus.class);
    };
  }
}
