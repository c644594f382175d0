package io.waymark.calendar;

import org.jspecify.annotations.Nullable;

/**
 * A person's calendar week in the grid (line 9).
 *
 * @param period the number of the period whose check-in is due in it; 0 if none is
 * @param status of that check-in; {@code PAUSED} in a pause; null where nothing is due: in a break,
 *     before entry, after the end, in a week whose check-in is due in a later one
 */
public record GridCell(int period, @Nullable CheckInStatus status) {

  static final GridCell NOTHING = new GridCell(0, null);
  static final GridCell PAUSED = new GridCell(0, CheckInStatus.PAUSED);
}
