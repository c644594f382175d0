package io.waymark.availability;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.matching.FocusArea;
import io.waymark.matching.Hours;
import io.waymark.shared.text.Listed;
import java.util.List;
import java.util.Set;

/**
 * What a mentor has to give.
 *
 * @param stated whether they have said so; else it is what counts until they do
 * @param fromMinute of the day, in their zone
 */
@Serdeable
record AvailabilityView(
    boolean stated,
    int capacity,
    int fromMinute,
    int toMinute,
    Set<FocusArea> focusAreas,
    Set<FocusArea> favouriteAreas,
    List<String> languages,
    boolean listed) {

  static final AvailabilityView UNSAID =
      new AvailabilityView(
          false,
          Availabilities.USUAL_CAPACITY,
          Hours.USUAL_FROM,
          Hours.USUAL_TO,
          Set.of(),
          Set.of(),
          List.of(),
          false);

  static AvailabilityView of(AvailabilityRow row) {
    return new AvailabilityView(
        true,
        row.capacity(),
        row.fromMinute(),
        row.toMinute(),
        FocusArea.split(row.focusAreas()),
        FocusArea.split(row.favouriteAreas()),
        Listed.split(row.languages()),
        row.listed());
  }
}
