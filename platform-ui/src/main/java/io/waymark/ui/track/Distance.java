package io.waymark.ui.track;

import io.waymark.ui.text.Words;

/** How far a milestone is: "in 15 days", "today", "4 days over". */
final class Distance {
  private Distance() {}

  /**
   * @param daysLeft negative once the day has passed
   */
  static String of(Words words, int daysLeft) {
    if (daysLeft == 0) {
      return words.of("time.today");
    }
    return words.count(daysLeft > 0 ? "track.in" : "track.over", Math.abs(daysLeft));
  }
}
