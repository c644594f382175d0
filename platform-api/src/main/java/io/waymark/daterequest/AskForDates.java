package io.waymark.daterequest;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * @param firstDay of {@code PAUSE}: any day of the first week off
 * @param weeks of {@code PAUSE}
 * @param milestoneKey of {@code EXTENSION}
 * @param dueOn of {@code EXTENSION}: the day that is asked for
 * @param reason nobody has to give one
 */
@Serdeable
record AskForDates(
    @NotNull RequestKind kind,
    @Nullable LocalDate firstDay,
    @Nullable @Min(1) @Max(26) Integer weeks,
    @Nullable @Size(max = 60) String milestoneKey,
    @Nullable LocalDate dueOn,
    @Nullable @Size(max = 500) String reason) {}
