package io.waymark.ui.checkin;

import io.waymark.ui.text.Words;

/** What a check-in is called by: "week 9", or "weeks 9 and 10" where it covers two. */
public final class Weeks {
  private Weeks() {}

  /**
   * The weeks of a period, in the middle of a sentence.
   *
   * @param first the period's first program week
   * @param last its last program week, which may be the same
   */
  public static String of(Words words, int first, int last) {
    return first == last
        ? words.of("check-in.week", first)
        : words.of("check-in.weeks", first, last);
  }
}
