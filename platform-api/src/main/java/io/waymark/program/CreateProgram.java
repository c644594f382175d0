package io.waymark.program;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * @param slug its name in addresses: lower-case letters, digits and single hyphens
 */
@Serdeable
record CreateProgram(
    @NotBlank @Size(max = 120) String name,
    @NotNull @Size(max = 60) @Pattern(regexp = "[a-z][a-z0-9]*(-[a-z0-9]+)*") String slug) {}
