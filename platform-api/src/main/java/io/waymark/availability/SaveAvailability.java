package io.waymark.availability;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.matching.FocusArea;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;

/**
 * @param capacity for how many participants at once, in this organisation
 * @param fromMinute when the working day begins, in minutes of the day in one's own zone
 * @param toMinute when it ends
 * @param focusAreas what one can help with
 * @param favouriteAreas what one would like most to help with
 * @param languages as ISO 639-1 writes them, such as {@code en}
 * @param listed whether participants may see one's name and ask for one
 */
@Serdeable
public record SaveAvailability(
    @Min(0) @Max(100) int capacity,
    @Min(0) @Max(1439) int fromMinute,
    @Min(1) @Max(1440) int toMinute,
    @NotNull @Size(max = 12) Set<FocusArea> focusAreas,
    @NotNull @Size(max = 12) Set<FocusArea> favouriteAreas,
    @NotNull @Size(max = 8) List<@Pattern(regexp = "[a-z]{2}") String> languages,
    boolean listed) {}
