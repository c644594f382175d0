package io.waymark.coaching;

import io.waymark.shared.problem.Conflict;

/** Whether a session is to take place, or took place; that it is over follows from the clock. */
public enum SessionStatus {
  SCHEDULED,
  CANCELLED;

  /**
   * @throws Conflict {@code coaching_session.status} when it was cancelled: from there is no way on
   */
  void requireScheduled() {
    if (this != SCHEDULED) {
      throw new Conflict(
          "coaching_session.status", "A session that is CANCELLED stays so. Schedule another.");
    }
  }
}
