package io.waymark.absence;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** Both days belong to it. No reason is asked. */
@Serdeable
record DeclareAbsence(@NotNull LocalDate firstDay, @NotNull LocalDate lastDay) {}
