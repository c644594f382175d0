package io.waymark.calendar;

/**
 * What a check-in is at a moment; always derived, never stored (lines 3 to 5). While nothing is
 * submitted it only ever moves down this list: upcoming, open, overdue, missed; or upcoming,
 * excused.
 */
public enum CheckInStatus {
  /** Its period has not begun. */
  UPCOMING,
  /** Not submitted, and would be on time if it were now: until due + 24 hours. */
  OPEN,
  /** Not submitted, past grace, and would be accepted as late: until the next period's due. */
  OVERDUE,
  /** Submitted before due + 24 elapsed hours. */
  ON_TIME,
  /** Submitted after that, before the next existing period's due. */
  LATE,
  /** Not submitted in time, or not before a later check-in was. */
  MISSED,
  /**
   * Not submitted, and its local due date lies in an absence; from its opening on and for good.
   * While the period is open it may still be submitted, and then counts like any other.
   */
  EXCUSED,
  /** Of a week in the grid, never of a check-in: periods inside a pause re-open after it. */
  PAUSED;

  /** Whether figures count it (line 8): submitted, or past grace and not excused. */
  public boolean counts() {
    return this == ON_TIME || this == LATE || this == MISSED || this == OVERDUE;
  }
}
