package io.waymark.exclusion;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.shared.id.Id;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * @param reason for those who run programs alone
 */
@Serdeable
public record ExcludePair(
    @NotNull Id mentorId, @NotNull ExclusionKind kind, @NotBlank @Size(max = 500) String reason) {}
