package io.waymark.ui.client;

/** How the check-in due in a calendar week stands, on the road, in the history and in the grid. */
public enum WeekState {
  ON_TIME,
  LATE,
  MISSED,
  EXCUSED,
  PAUSED,
  OPEN,
  UPCOMING,
  NONE
}
