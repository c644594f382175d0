package io.waymark.milestone;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;

/**
 * @param done false takes the tick back
 */
@Serdeable
record TickTask(@NotNull Boolean done) {}
