package io.waymark.enrolment;

import io.waymark.calendar.CheckInStatus;
import org.jspecify.annotations.Nullable;

/** What became of a week's check-in, as screens show it. */
public enum WeekState {
  ON_TIME,
  LATE,
  MISSED,
  EXCUSED,
  PAUSED,
  /** Not submitted and still possible, late or not. */
  OPEN,
  UPCOMING,
  /** No check-in is due in this week. */
  NONE;

  /**
   * @param status null where nothing is due
   */
  public static WeekState of(@Nullable CheckInStatus status) {
    return switch (status) {
      case null -> NONE;
      case ON_TIME -> ON_TIME;
      case LATE -> LATE;
      case MISSED -> MISSED;
      case EXCUSED -> EXCUSED;
      case PAUSED -> PAUSED;
      case OPEN, OVERDUE -> OPEN;
      case UPCOMING -> UPCOMING;
    };
  }
}
