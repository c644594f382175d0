package io.waymark.ui.checkin;

import io.waymark.ui.client.CheckIns;
import io.waymark.ui.client.CheckIns.CheckIn;
import io.waymark.ui.client.CheckIns.Outcome;
import java.util.Iterator;
import java.util.List;

/** A check-in that was sent, in the words of the form that changes it. */
final class Rewritten {
  private Rewritten() {}

  static CheckIns.CheckInBody of(CheckIn sent) {
    return new CheckIns.CheckInBody(
        sent.reviews().stream()
            .map(
                review ->
                    new CheckIns.Review(review.commitmentId(), review.outcome(), review.reason()))
            .toList(),
        commitments(sent),
        sent.confidence(),
        sent.win(),
        sent.blocker(),
        sent.question());
  }

  /**
   * Carried promises keep their order, so the first that is carried repeats the first carried one.
   */
  private static List<CheckIns.NewCommitment> commitments(CheckIn sent) {
    Iterator<String> carried =
        sent.reviews().stream()
            .filter(review -> review.outcome() == Outcome.CARRIED)
            .map(CheckIns.Reviewed::commitmentId)
            .iterator();
    return sent.commitments().stream()
        .map(
            promise ->
                new CheckIns.NewCommitment(
                    promise.text(),
                    promise.milestoneKey(),
                    promise.timesCarried() > 0 && carried.hasNext() ? carried.next() : null))
        .toList();
  }
}
