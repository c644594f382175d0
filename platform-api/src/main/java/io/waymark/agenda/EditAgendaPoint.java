package io.waymark.agenda;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What a point says from now on. */
@Serdeable
record EditAgendaPoint(@NotBlank @Size(max = 300) String text) {}
