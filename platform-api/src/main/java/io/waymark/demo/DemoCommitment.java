package io.waymark.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A promise and what becomes of it in the check-ins that follow.
 *
 * @param carried a reason for each check-in that carries it on
 * @param dropped the reason for giving it up in the end; {@code null} if it is kept
 */
record DemoCommitment(String text, List<String> carried, @Nullable String dropped) {

  DemoCommitment {
    carried = List.copyOf(carried);
  }

  /**
   * What the {@code later}th check-in after its own says of it.
   *
   * @param later from 1; the promise still stands then
   */
  DemoReview reviewed(int later) {
    if (later <= carried.size()) {
      return new DemoReview(text, DemoReview.Outcome.CARRIED, carried.get(later - 1));
    }
    return dropped == null
        ? new DemoReview(text, DemoReview.Outcome.KEPT, null)
        : new DemoReview(text, DemoReview.Outcome.DROPPED, dropped);
  }

  boolean stillStandsAfter(int later) {
    return later <= carried.size();
  }
}
