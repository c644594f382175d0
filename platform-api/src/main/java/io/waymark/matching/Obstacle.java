package io.waymark.matching;

import org.jspecify.annotations.Nullable;

/**
 * What keeps a mentor from somebody who is left over.
 *
 * @param decidedBy the weight by which those who have the mentor's seats are ahead; null where
 *     there is no room at all, and where it was not a matter of scores
 */
public record Obstacle(long mentorId, Reason reason, Score score, @Nullable Attribute decidedBy) {
  /** Ordered from what is easiest to change. */
  public enum Reason {
    /** The seats are better used for others. */
    TAKEN,
    /** There was no room to begin with. */
    FULL,
    TOO_FEW_HOURS,
    LINE_MANAGER,
    DECLINED,
    EXCLUDED,
    SELF
  }
}
