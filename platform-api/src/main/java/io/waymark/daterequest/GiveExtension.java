package io.waymark.daterequest;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * @param dueOn later than it is due for the participant now
 * @param reason for the participant to read; nobody has to give one
 */
@Serdeable
record GiveExtension(
    @NotBlank @Size(max = 60) String milestoneKey,
    @NotNull LocalDate dueOn,
    @Nullable @Size(max = 500) String reason) {}
