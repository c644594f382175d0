package io.waymark.insight;

import io.waymark.calendar.Cadence;
import io.waymark.track.TrackDocument;

/** Tracks of a test's own. */
final class Tracks {
  private Tracks() {}

  static TrackDocument everyOtherWeek(TrackDocument track) {
    Cadence cadence = track.cadence();
    return new TrackDocument(
        track.schema(),
        track.slug(),
        track.name(),
        track.summary(),
        track.framework(),
        new Cadence(2, cadence.dueDay(), cadence.dueAt()),
        track.prompts(),
        track.phases());
  }
}
