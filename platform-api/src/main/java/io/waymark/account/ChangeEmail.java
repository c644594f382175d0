package io.waymark.account;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * @param email the new address
 */
@Serdeable
record ChangeEmail(@NotBlank @Email @Size(max = 254) String email) {}
