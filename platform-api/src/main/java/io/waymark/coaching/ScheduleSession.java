package io.waymark.coaching;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * @param day on the wall clock of whoever leads it, for a group of the cohort
 * @param time there, such as {@code 15:00}
 * @param minutes how long it takes, 15 to 480
 * @param place where it is, or a link
 */
@Serdeable
public record ScheduleSession(
    @NotNull LocalDate day,
    @NotNull @Pattern(regexp = "([01]\\d|2[0-3]):[0-5]\\d") String time,
    @Min(15) @Max(480) int minutes,
    @Nullable @Size(max = 300) String place) {

  Slot slot(ZoneId zone) {
    return Slot.of(day, LocalTime.parse(time), zone, minutes);
  }

  @Nullable String where() {
    return place == null || place.isBlank() ? null : place.strip();
  }
}
