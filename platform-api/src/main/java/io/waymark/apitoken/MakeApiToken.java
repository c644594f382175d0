package io.waymark.apitoken;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.tenancy.Role;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Set;

/**
 * @param name what it is for, in one's own words
 * @param roles some or all of one's own here
 * @param days how long it is good for
 */
@Serdeable
public record MakeApiToken(
    @NotBlank @Size(max = 60) String name, @NotEmpty Set<Role> roles, @Min(1) @Max(365) int days) {}
