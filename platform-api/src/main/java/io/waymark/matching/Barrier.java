package io.waymark.matching;

/** Two people who are not to be proposed to each other. */
public record Barrier(long candidateId, long mentorId, Kind kind) {
  /** Why; of several the first. */
  public enum Kind {
    /** It is one and the same person. */
    SELF,
    /** The mentor is the participant's line manager, and the participant has not agreed. */
    LINE_MANAGER,
    /** Whoever runs the program said so. */
    EXCLUDED,
    /** The participant asked not to. */
    DECLINED
  }
}
