package io.waymark.setting;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * @param name as people see it
 * @param zone an IANA time zone, where the organisation has its days: dates in its letters are in
 *     it
 */
@Serdeable
public record ChangeProfile(
    @NotBlank @Size(max = 120) String name, @NotBlank @Size(max = 64) String zone) {}
