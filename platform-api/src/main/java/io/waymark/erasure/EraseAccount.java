package io.waymark.erasure;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * @param email the account's own, typed by the person
 */
@Serdeable
record EraseAccount(@NotBlank @Size(max = 254) String email) {}
