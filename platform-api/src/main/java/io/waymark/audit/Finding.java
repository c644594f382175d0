package io.waymark.audit;

import io.waymark.shared.id.Id;
import org.jspecify.annotations.Nullable;

/**
 * Something that does not hold.
 *
 * @param eventId null where it concerns no event that is known
 * @param place in the chain; 0 where it concerns none
 */
record Finding(Kind kind, @Nullable Long eventId, long place, String what) {
  enum Kind {
    /** The event is not what was sealed. */
    ALTERED,
    /** An event, a link or the chain's end is not there any more. */
    MISSING,
    /** The event is intact and stands where it did not stand. */
    REORDERED,
    /** An event that Waymark did not write. */
    ADDED,
    /** The head in the database, or one outside of it, says otherwise. */
    HEAD,
    /** A personal value is not the one that the event was written with. */
    VALUE,
    /** Sealed under a secret that was not given. */
    UNKNOWN_KEY
  }

  static Finding of(Kind kind, long eventId, long place, String what) {
    return new Finding(kind, eventId, place, what);
  }

  static Finding ofChain(Kind kind, long place, String what) {
    return new Finding(kind, null, place, what);
  }

  @Override
  public String toString() {
    String where =
        (eventId == null ? "the chain" : "event " + new Id(eventId))
            + (place == 0 ? "" : " at place " + place);
    return "%s: %s: %s".formatted(kind, where, what);
  }
}
