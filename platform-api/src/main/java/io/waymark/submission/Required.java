package io.waymark.submission;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.track.EvidenceKind;
import io.waymark.track.Milestone;
import java.util.Collection;
import java.util.List;

/** Compares what a milestone asks for with what is there. Pure. */
final class Required {
  private Required() {}

  /**
   * @param count how many of the kind are still missing, at least one
   */
  @Serdeable
  record Missing(EvidenceKind kind, int count) {}

  /** What is still missing, in the order of the track; more than is asked for harms nothing. */
  static List<Missing> missing(Milestone milestone, Collection<Evidence> there) {
    return milestone.evidence().stream()
        .map(asked -> new Missing(asked.kind(), asked.count() - count(asked.kind(), there)))
        .filter(missing -> missing.count() > 0)
        .toList();
  }

  private static int count(EvidenceKind kind, Collection<Evidence> there) {
    return (int) there.stream().filter(piece -> piece.counts() && piece.kind() == kind).count();
  }
}
