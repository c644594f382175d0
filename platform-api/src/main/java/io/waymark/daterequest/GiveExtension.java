package io.waymark.daterequest;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * More time for a milestone, or else for a check-in.
 *
 * @param milestoneKey absent for a check-in
 * @param checkIn the number of its period; absent for a milestone
 * @param dueOn later than it is due for the participant now
 * @param reason for the participant to read; nobody has to give one
 */
@Serdeable
record GiveExtension(
    @Nullable @Size(max = 60) String milestoneKey,
    @Nullable @Min(1) @Max(104) Integer checkIn,
    @NotNull LocalDate dueOn,
    @Nullable @Size(max = 500) String reason) {}
