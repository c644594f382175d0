package io.waymark.pairing;

import io.micronaut.core.annotation.Introspected;
import io.waymark.shared.id.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Introspected
record PastPairing(
    long id,
    long mentorId,
    String mentorName,
    boolean primaryOne,
    Instant fromAt,
    @Nullable Instant untilAt,
    @Nullable Instant confirmedAt,
    @Nullable String begunBy,
    @Nullable String endedBy) {
  PairingView view() {
    return new PairingView(
        new Id(id),
        new Id(mentorId),
        mentorName,
        primaryOne,
        fromAt,
        untilAt,
        confirmedAt,
        begunBy,
        endedBy);
  }
}
