package io.waymark.program;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What a program is to be called. */
@Serdeable
record RenameProgram(@NotBlank @Size(max = 120) String name) {}
