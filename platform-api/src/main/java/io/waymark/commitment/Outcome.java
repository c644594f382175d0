package io.waymark.commitment;

/** What became of a commitment. */
public enum Outcome {
  KEPT,
  /** Promised again, with a reason. */
  CARRIED,
  /** Given up, with a reason. */
  DROPPED;

  public boolean needsReason() {
    return this != KEPT;
  }
}
