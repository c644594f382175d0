package io.waymark.ui.checkin;

import io.waymark.ui.client.CheckIns;
import io.waymark.ui.client.CheckIns.CheckIn;
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

  private static List<CheckIns.NewCommitment> commitments(CheckIn sent) {
    return sent.commitments().stream()
        .map(
            promise ->
                new CheckIns.NewCommitment(
                    promise.text(), promise.milestoneKey(), promise.carriedFrom()))
        .toList();
  }
}
