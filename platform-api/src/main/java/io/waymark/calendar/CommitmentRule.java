package io.waymark.calendar;

/** How many commitments a check-in makes (line 6). */
public final class CommitmentRule {

  public static final int MAX = 5;

  private CommitmentRule() {}

  /**
   * One to five; none only where {@link ParticipantCalendar#mayBeEmpty} says so.
   *
   * @param mayBeEmpty for the period of the check-in
   */
  public static boolean allows(int commitments, boolean mayBeEmpty) {
    return commitments <= MAX && commitments >= (mayBeEmpty ? 0 : 1);
  }
}
