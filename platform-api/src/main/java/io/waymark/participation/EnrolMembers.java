package io.waymark.participation;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.shared.id.Id;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * @param membershipIds of participants, in the order in which they get places
 */
@Serdeable
record EnrolMembers(@NotEmpty @Size(max = 500) List<@NotNull Id> membershipIds) {}
