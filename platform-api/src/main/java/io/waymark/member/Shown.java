package io.waymark.member;

/** Which members a list shows: those who are here, those of them in one role, or who has left. */
enum Shown {
  EVERYBODY,
  OWNER,
  ADMIN,
  MENTOR,
  PARTICIPANT,
  LEFT
}
