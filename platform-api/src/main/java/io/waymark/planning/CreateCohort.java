package io.waymark.planning;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.shared.id.Id;
import io.waymark.shared.problem.Unprocessable;
import io.waymark.shared.time.Zones;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * @param trackVersionId a published version; its program is the cohort's
 * @param startsOn first day of program week 1; any weekday
 * @param zone an IANA time zone, of its deadlines and group sessions
 * @param capacity most people that it takes; absent for no limit
 */
@Serdeable
record CreateCohort(
    @NotNull Id trackVersionId,
    @NotBlank @Size(max = 120) String name,
    @NotNull LocalDate startsOn,
    @NotBlank @Size(max = 64) String zone,
    @Nullable @Min(1) @Max(10_000) Integer capacity) {

  /**
   * @throws Unprocessable {@code cohort.zone}
   */
  ZoneId zoneId() {
    return Zones.named(zone)
        .orElseThrow(
            () -> new Unprocessable("cohort.zone", "This is no time zone that Waymark knows."));
  }
}
