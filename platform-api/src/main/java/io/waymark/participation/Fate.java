package io.waymark.participation;

/** What happens to a row. */
enum Fate {
  /** A member who gets a place. */
  ENROL,
  /** Nobody here yet: is invited, and a place is kept until they join. */
  INVITE,
  /** There is no place left: waits for one, member or not. */
  WAITLIST,
  /** Is in this cohort, or was put down for it or applied before: nothing happens. */
  IN_ALREADY,
  /** Said no to an invitation, and is not written to any more: nothing happens. */
  DECLINED,
  REFUSED
}
