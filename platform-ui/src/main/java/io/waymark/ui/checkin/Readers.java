package io.waymark.ui.checkin;

import io.waymark.ui.text.Words;

/** Who reads what, said where it is written. */
final class Readers {
  private Readers() {}

  static String of(Words words, Asked asked) {
    String mentors = asked.readers(words.of("check-in.readers.and"));
    String admins =
        words.of(
            asked.enrolment().readsText() ? "check-in.readers.coach" : "check-in.readers.admins");
    if (mentors.isEmpty()) {
      return words.of("check-in.readers.nobody") + " " + admins;
    }
    return words.of(
            asked.mentors().size() == 1 ? "check-in.readers.one" : "check-in.readers.more", mentors)
        + " "
        + admins;
  }
}
