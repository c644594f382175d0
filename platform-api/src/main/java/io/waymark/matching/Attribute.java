package io.waymark.matching;

/** What counts in a score, each with a weight of its own. */
public enum Attribute {
  /** What the participant wants help with, and what the mentor can help with. */
  FOCUS,
  /** Whom the participant asked for, and what the mentor would like most. */
  WISHES,
  /** Working hours that both share. */
  HOURS,
  /** A language that both speak. */
  LANGUAGE
}
