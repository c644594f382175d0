package io.waymark.submission;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.shared.id.Id;
import java.time.Instant;
import java.util.List;

/**
 * Milestones that wait for a mentor's decision.
 *
 * @param items oldest first
 */
@Serdeable
record AwaitedView(List<Item> items) {
  @Serdeable
  record Item(
      Id enrolmentId,
      String participantName,
      String milestoneKey,
      String milestone,
      Instant submittedAt) {}
}
