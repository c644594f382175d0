package io.waymark.setting;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.identity.Theme;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * @param language of screens and letters; absent: as the browser asks
 * @param theme absent: as the device has it
 * @param zone an IANA time zone, where the person lives; periods that have begun keep theirs
 */
@Serdeable
record ChangePreferences(
    @Nullable @Pattern(regexp = "en|de") String language,
    @Nullable Theme theme,
    @NotBlank @Size(max = 64) String zone) {}
