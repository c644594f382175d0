package io.waymark.agenda;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * @param shared whether all who take part see it; else it is one's own
 */
@Serdeable
public record AddAgendaPoint(@NotBlank @Size(max = 300) String text, boolean shared) {}
