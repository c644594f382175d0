package io.waymark.submission;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * @param reason which the participant reads, and everybody who reads where the milestone stands
 */
@Serdeable
record WaiveMilestone(@NotBlank @Size(max = 2000) String reason) {}
