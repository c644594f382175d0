package io.waymark.coaching;

import io.waymark.shared.problem.Unprocessable;
import java.time.Duration;
import java.time.Instant;

/** For when a session may be written down. Pure. */
final class SlotRules {
  /** So far ahead people plan; what lies further is a slip of the keyboard. */
  private static final Duration AHEAD = Duration.ofDays(366);

  /** What took place unplanned is written down soon, or not at all. */
  private static final Duration BACK = Duration.ofDays(60);

  private SlotRules() {}

  /**
   * @param since before which the people had nothing to do with each other
   * @throws Unprocessable {@code coaching_session.too_far_ahead}, {@code
   *     coaching_session.too_far_back}
   */
  static void require(Slot slot, Instant since, Instant now) {
    Instant startsAt = slot.startsAt();
    if (startsAt.isAfter(now.plus(AHEAD))) {
      throw new Unprocessable(
          "coaching_session.too_far_ahead", "A session is at most a year from now.");
    }
    if (startsAt.isBefore(now.minus(BACK)) || startsAt.isBefore(since)) {
      throw new Unprocessable(
          "coaching_session.too_far_back",
          "A session that took place is written down within 60 days, and none from before the"
              + " pairing.");
    }
  }
}
