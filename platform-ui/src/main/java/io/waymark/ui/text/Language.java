package io.waymark.ui.text;

import java.util.Arrays;
import java.util.Locale;

/** A language that the UI speaks, under the name that its speakers give it. */
public enum Language {
  ENGLISH("English", Locale.UK),
  GERMAN("Deutsch", Locale.GERMANY);

  private final String ownName;
  private final Locale locale;

  Language(String ownName, Locale locale) {
    this.ownName = ownName;
    this.locale = locale;
  }

  /** The one whose tag it is; English for every other. */
  public static Language of(Locale locale) {
    return Arrays.stream(values())
        .filter(language -> language.tag().equals(locale.getLanguage()))
        .findFirst()
        .orElse(ENGLISH);
  }

  public String ownName() {
    return ownName;
  }

  /** The locale that dates and numbers are written in. */
  public Locale locale() {
    return locale;
  }

  /** {@code en} or {@code de}. */
  public String tag() {
    return locale.getLanguage();
  }
}
