package io.waymark.daterequest;

/** What a participant asks for. */
enum RequestKind {
  /** Whole weeks off. */
  PAUSE,
  /** More time for a milestone. */
  EXTENSION
}
