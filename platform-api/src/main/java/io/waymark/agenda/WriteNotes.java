package io.waymark.agenda;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * @param text blank for none any more
 */
@Serdeable
record WriteNotes(@NotNull @Size(max = 4000) String text) {}
