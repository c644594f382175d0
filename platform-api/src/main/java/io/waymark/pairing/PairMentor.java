package io.waymark.pairing;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.shared.id.Id;
import jakarta.validation.constraints.NotNull;

/**
 * @param primary whether this mentor decides and has the check-ins in the queue
 * @param beyondCapacity whether a primary mentor is given more people than they have room for
 */
@Serdeable
record PairMentor(@NotNull Id mentorId, boolean primary, boolean beyondCapacity) {}
