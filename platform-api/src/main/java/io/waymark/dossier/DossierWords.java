package io.waymark.dossier;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The words around a dossier, in one language. */
final class DossierWords {
  private static final String BUNDLE = "dossier.words";

  private final ResourceBundle bundle;
  private final Locale locale;

  DossierWords(Locale language) {
    this.locale = language.getLanguage().equals("de") ? Locale.GERMAN : Locale.UK;
    this.bundle = ResourceBundle.getBundle(BUNDLE, locale);
  }

  Locale locale() {
    return locale;
  }

  /**
   * @throws MissingResourceException for a key without words
   */
  String of(String key) {
    return bundle.getString(key);
  }

  /** What a field is called; one inside a document that people made goes by its own name. */
  String label(String field) {
    String key = "field." + field;
    return bundle.containsKey(key) ? bundle.getString(key) : field;
  }
}
