package io.waymark.pairing;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.shared.id.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A pairing of the past or present.
 *
 * @param until null while it is in force
 * @param confirmedAt when the participant confirmed the mentor's name; null until then
 * @param begunBy who paired the two; null where that is not known
 * @param endedBy who ended it; null while it is in force, and where somebody left
 */
@Serdeable
record PairingView(
    Id pairingId,
    Id mentorId,
    String mentorName,
    boolean primary,
    Instant from,
    @Nullable Instant until,
    @Nullable Instant confirmedAt,
    @Nullable String begunBy,
    @Nullable String endedBy) {}
