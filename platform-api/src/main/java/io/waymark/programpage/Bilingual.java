package io.waymark.programpage;

import java.util.Locale;

/** A text in the reader's language, or in the other one where that is all there is. */
final class Bilingual {
  private Bilingual() {}

  static String choose(Locale locale, String en, String de) {
    boolean german = locale.getLanguage().equals("de");
    String wanted = german ? de : en;
    return wanted.isBlank() ? (german ? en : de) : wanted;
  }
}
