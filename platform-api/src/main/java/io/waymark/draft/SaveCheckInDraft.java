package io.waymark.draft;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;

/**
 * @param period number of the period that the check-in is for
 */
@Serdeable
record SaveCheckInDraft(@NotNull @Positive Integer period, @NotNull @Valid DraftBody body) {}
