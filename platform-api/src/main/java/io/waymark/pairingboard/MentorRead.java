package io.waymark.pairingboard;

import io.micronaut.core.annotation.Introspected;
import io.waymark.availability.Availabilities;
import io.waymark.matching.FocusArea;
import io.waymark.matching.Hours;
import io.waymark.matching.Offer;
import io.waymark.shared.text.Listed;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A mentor of the organisation, what they have to give, and how many have them.
 *
 * @param capacity null, as is all that follows it, for who has not said; but for the mentees
 */
@Introspected
record MentorRead(
    long id,
    String name,
    @Nullable String title,
    String zone,
    @Nullable Integer capacity,
    @Nullable Integer fromMinute,
    @Nullable Integer toMinute,
    @Nullable String focusAreas,
    @Nullable String favouriteAreas,
    @Nullable String languages,
    int mentees) {

  boolean hasSaid() {
    return capacity != null;
  }

  int places() {
    return Objects.requireNonNullElse(capacity, Availabilities.USUAL_CAPACITY);
  }

  Hours hours() {
    return new Hours(
        ZoneId.of(zone),
        Objects.requireNonNullElse(fromMinute, Hours.USUAL_FROM),
        Objects.requireNonNullElse(toMinute, Hours.USUAL_TO));
  }

  Set<FocusArea> focus() {
    return FocusArea.split(Objects.requireNonNullElse(focusAreas, ""));
  }

  List<String> spoken() {
    return Listed.split(Objects.requireNonNullElse(languages, ""));
  }

  Offer offer() {
    return new Offer(
        id,
        Math.max(0, places() - mentees),
        focus(),
        FocusArea.split(Objects.requireNonNullElse(favouriteAreas, "")),
        spoken(),
        hours());
  }
}
