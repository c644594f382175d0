package io.waymark.identity;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

@Serdeable
record SwitchTenant(@NotBlank @Size(max = 40) String tenant) {}
