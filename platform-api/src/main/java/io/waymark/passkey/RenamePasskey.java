package io.waymark.passkey;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

@Serdeable
record RenamePasskey(@NotBlank @Size(max = 60) String name) {}
