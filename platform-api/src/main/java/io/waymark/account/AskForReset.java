package io.waymark.account;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

@Serdeable
record AskForReset(@NotBlank @Size(max = 254) String email) {}
