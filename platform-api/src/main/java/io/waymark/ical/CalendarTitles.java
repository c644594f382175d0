package io.waymark.ical;

import java.util.Locale;
import java.util.ResourceBundle;

/** What things are called in calendars, in the reader's language. */
public final class CalendarTitles {
  private static final String BUNDLE = "ical.titles";

  private CalendarTitles() {}

  /**
   * @param language German, or English for all others
   * @throws java.util.MissingResourceException for what has no title
   */
  public static String of(String thing, Locale language) {
    return ResourceBundle.getBundle(
            BUNDLE, language.getLanguage().equals("de") ? Locale.GERMAN : Locale.ENGLISH)
        .getString(thing);
  }
}
