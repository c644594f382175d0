package io.waymark.nudge;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.shared.id.Id;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * @param membershipIds of people who take part in the cohort or mentor somebody there
 */
@Serdeable
record SendNudges(@NotEmpty @Size(max = 1000) List<@NotNull Id> membershipIds) {}
