package io.waymark.pairing;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.shared.id.Id;
import jakarta.validation.constraints.NotNull;

/**
 * @param beyondCapacity whether the mentor is given more people than they have room for
 */
@Serdeable
record ChangePrimary(@NotNull Id mentorId, boolean beyondCapacity) {}
