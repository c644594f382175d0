package io.waymark.whatif;

import io.waymark.calendar.Due;
import org.jspecify.annotations.Nullable;

/**
 * A date of one participant that moves, comes or goes.
 *
 * @param kind what is due
 * @param key of a milestone or task; the number of a check-in's period
 * @param before null for one that was not there
 * @param after null for one that is not there any more
 */
public record DateChange(Kind kind, String key, @Nullable Due before, @Nullable Due after) {

  /** What is due. */
  public enum Kind {
    CHECK_IN,
    MILESTONE,
    TASK
  }
}
