package io.waymark.pairingboard;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.matching.PairLock;
import io.waymark.shared.id.Id;
import jakarta.validation.constraints.NotNull;

/** Two people who belong together, whatever the rest of a proposal looks like. */
@Serdeable
public record LockedPair(@NotNull Id enrolmentId, @NotNull Id mentorId) {
  static LockedPair of(PairLock lock) {
    return new LockedPair(new Id(lock.candidateId()), new Id(lock.mentorId()));
  }

  PairLock lock() {
    return new PairLock(enrolmentId.value(), mentorId.value());
  }
}
