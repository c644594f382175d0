package io.waymark.cohortchange;

/** What is changed about a cohort's dates. */
enum ChangeKind {
  SHIFT_START,
  ADD_BREAK,
  MOVE_BREAK,
  REMOVE_BREAK,
  ADOPT_VERSION,
  MOVE_MILESTONE,
  MOVE_CHECK_IN,
  /**
   * Asked for, never kept: a shift is kept as the start that it moves, or the break that it makes.
   */
  SHIFT_WEEKS,
  /** Asked for, never kept: the change that takes an earlier one back is kept as what it does. */
  REVERT
}
