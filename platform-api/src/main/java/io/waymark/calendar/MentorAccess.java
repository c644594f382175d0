package io.waymark.calendar;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a mentor reads of one check-in of a participant they are or were paired with (line 11). */
public enum MentorAccess {
  /** Nothing, not even that it exists: answer 404. */
  NONE,
  /** Status and dates, no text. */
  STATUS,
  /** All of it. */
  TEXT;

  /**
   * A mentor from the moment of pairing until its end. Before the participant has confirmed them
   * they read the text of check-ins whose period opened after the pairing began; one that opened at
   * that very moment is not after it.
   *
   * @param opensAt when the check-in's period opened, see {@link Period#opensAt}
   */
  public static MentorAccess to(Instant opensAt, Pairing pairing, Instant now) {
    if (!pairing.isCurrent(now)) {
      return NONE;
    }
    return pairing.isConfirmed(now) || opensAt.isAfter(pairing.from()) ? TEXT : STATUS;
  }

  /**
   * The dates of a pairing.
   *
   * @param from its beginning, included
   * @param until its end, exclusive; null while it lasts
   * @param confirmedAt when the participant confirmed the mentor's name; null if not yet
   */
  public record Pairing(Instant from, @Nullable Instant until, @Nullable Instant confirmedAt) {

    /** Whether the mentor is one now; a former or future one is none. */
    public boolean isCurrent(Instant now) {
      return !now.isBefore(from) && (until == null || now.isBefore(until));
    }

    boolean isConfirmed(Instant now) {
      return confirmedAt != null && !now.isBefore(confirmedAt);
    }
  }
}
