package io.waymark.ui.text;

/** Words that begin a line begin with a capital letter. */
public final class Sentence {
  private Sentence() {}

  /** The text with its first letter in upper case. */
  public static String of(String text) {
    if (text.isEmpty()) {
      return text;
    }
    int second = text.offsetByCodePoints(0, 1);
    return text.substring(0, second).toUpperCase(java.util.Locale.ROOT) + text.substring(second);
  }
}
