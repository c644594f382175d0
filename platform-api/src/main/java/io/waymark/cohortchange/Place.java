package io.waymark.cohortchange;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.calendar.WeekSpan;
import io.waymark.track.PublishedTrack;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a change is about, before it or after it.
 *
 * @param day a start, the first day of a break, or when a milestone or check-in is due
 * @param weeks of a break
 * @param versionId of a track
 * @param number of that version
 * @param milestoneKey of a milestone
 * @param checkIn number of a check-in
 * @param usual whether the day is the one that the track says
 */
@Serdeable
record Place(
    @Nullable LocalDate day,
    @Nullable Integer weeks,
    @Nullable Long versionId,
    @Nullable Integer number,
    @Nullable String milestoneKey,
    @Nullable Integer checkIn,
    @Nullable Boolean usual) {

  static Place day(LocalDate day) {
    return new Place(day, null, null, null, null, null, null);
  }

  static Place span(WeekSpan span) {
    return new Place(span.firstDay(), span.weeks(), null, null, null, null, null);
  }

  static Place version(PublishedTrack track) {
    return new Place(null, null, track.versionId(), track.number(), null, null, null);
  }

  static Place milestone(String key, LocalDate day, boolean usual) {
    return new Place(day, null, null, null, key, null, usual);
  }

  static Place checkIn(int number, LocalDate day, boolean usual) {
    return new Place(day, null, null, null, null, number, usual);
  }
}
