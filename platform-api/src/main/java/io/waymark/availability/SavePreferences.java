package io.waymark.availability;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.matching.FocusArea;
import io.waymark.shared.id.Id;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;

/**
 * @param fromMinute when the working day begins, in minutes of the day in one's own zone
 * @param toMinute when it ends
 * @param focusAreas what one wants help with
 * @param languages as ISO 639-1 writes them, the one liked best first
 * @param wantedIds mentors' memberships, the first choice first
 * @param declinedIds mentors whom one would rather not have
 */
@Serdeable
public record SavePreferences(
    @Min(0) @Max(1439) int fromMinute,
    @Min(1) @Max(1440) int toMinute,
    @NotNull @Size(max = 12) Set<FocusArea> focusAreas,
    @NotNull @Size(max = 8) List<@Pattern(regexp = "[a-z]{2}") String> languages,
    @NotNull @Size(max = 3) List<Id> wantedIds,
    @NotNull @Size(max = 10) List<Id> declinedIds) {}
