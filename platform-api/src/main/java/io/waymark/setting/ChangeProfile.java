package io.waymark.setting;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * @param name as people see it
 * @param zone an IANA time zone, where the organisation has its days: dates in its letters are in
 *     it
 * @param language of its letters to those who chose none: {@code en} or {@code de}; absent: stays
 *     as it is
 */
@Serdeable
public record ChangeProfile(
    @NotBlank @Size(max = 120) String name,
    @NotBlank @Size(max = 64) String zone,
    @Nullable @Pattern(regexp = "en|de") String language) {}
