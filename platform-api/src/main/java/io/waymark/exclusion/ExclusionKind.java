package io.waymark.exclusion;

/** Why two people are kept apart. */
public enum ExclusionKind {
  /** Until the participant agrees. */
  LINE_MANAGER,
  OTHER
}
