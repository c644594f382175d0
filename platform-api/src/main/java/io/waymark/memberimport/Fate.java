package io.waymark.memberimport;

/** What happens to a row. */
enum Fate {
  INVITE,
  INVITED_ALREADY,
  MEMBER_ALREADY,
  DECLINED,
  REFUSED
}
