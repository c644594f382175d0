package io.waymark.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One check-in of a story, worked out.
 *
 * @param lookBack one for each promise of the check-in before, in its order; empty for the first
 * @param commitments what is promised now: what was carried first, then what is new; one to five
 * @param confidence 1 to 5
 */
record DemoCheckIn(
    List<DemoReview> lookBack,
    List<String> commitments,
    int confidence,
    @Nullable String win,
    @Nullable String blocker,
    @Nullable DemoQuestion question,
    @Nullable String reply) {

  /** The same, looking back on other promises: those of the story before. */
  DemoCheckIn lookingBackOn(List<DemoReview> others) {
    return new DemoCheckIn(others, commitments, confidence, win, blocker, question, reply);
  }
}
