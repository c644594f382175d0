package io.waymark.cohortchange;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * @param fingerprint of the preview that was seen
 */
@Serdeable
record ApplyChange(
    @NotNull @Valid ProposeChange change, @NotBlank @Size(max = 64) String fingerprint) {}
