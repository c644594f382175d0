package io.waymark.daterequest;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * @param granted false declines, and needs words
 */
@Serdeable
record AnswerDateRequest(@NotNull Boolean granted, @Nullable @Size(max = 500) String words) {}
