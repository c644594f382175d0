package io.waymark.ui.checkin;

/** Who reads a check-in, for whoever has to speak of its question. */
public enum Reader {
  /** The one who wrote it. */
  PARTICIPANT("check-in.read.question.own"),
  /** The one whom it asks. */
  MENTOR("check-in.read.question"),
  /** Somebody who runs programs, where the organisation said so at enrolment. */
  ADMIN("check-in.read.question.theirs");

  private final String question;

  Reader(String question) {
    this.question = question;
  }

  /** The key of the heading above the question. */
  String question() {
    return question;
  }
}
