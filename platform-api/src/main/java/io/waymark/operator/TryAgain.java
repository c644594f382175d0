package io.waymark.operator;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;

/**
 * @param slug of the organisation that sent the letter
 */
@Serdeable
record TryAgain(@NotBlank @Pattern(regexp = "[a-z0-9-]{1,40}") String slug) {}
