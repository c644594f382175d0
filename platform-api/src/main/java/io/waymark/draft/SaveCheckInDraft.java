package io.waymark.draft;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.shared.id.Id;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import org.jspecify.annotations.Nullable;

/**
 * @param period number of the period that the check-in is for
 * @param changes the submitted check-in that is being changed; absent while there is none
 */
@Serdeable
record SaveCheckInDraft(
    @NotNull @Positive Integer period, @Nullable Id changes, @NotNull @Valid DraftBody body) {}
