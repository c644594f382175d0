package io.waymark.demo;

/** A question to the mentor. */
record DemoQuestion(Kind kind, String text) {

  enum Kind {
    DIRECTION,
    VALIDATION,
    NEITHER
  }
}
