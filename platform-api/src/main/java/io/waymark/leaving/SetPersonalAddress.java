package io.waymark.leaving;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

@Serdeable
record SetPersonalAddress(@NotBlank @Email @Size(max = 254) String address) {}
