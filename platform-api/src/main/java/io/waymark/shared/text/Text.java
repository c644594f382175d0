package io.waymark.shared.text;

import io.micronaut.serde.annotation.Serdeable;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The same words in English and German; both are there, trimmed and at most 4,000 characters. */
@Serdeable
public record Text(String en, String de) {

  private static final int LONGEST = 4_000;

  public Text {
    en = checked("en", en);
    de = checked("de", de);
  }

  /** German for any German locale, English for every other. */
  public String in(Locale locale) {
    return Locale.GERMAN.getLanguage().equals(locale.getLanguage()) ? de : en;
  }

  /** The words by the tag of their language, as a document holds them. */
  public Map<String, Object> tree() {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("en", en);
    tree.put("de", de);
    return tree;
  }

  /** The longer of the two, in characters. */
  public int length() {
    return Math.max(en.length(), de.length());
  }

  static String checked(String language, String words) {
    String trimmed = words.strip();
    if (trimmed.isEmpty()) {
      throw BrokenDocument.of(language, "empty", "is empty");
    }
    DocumentRules.atMost(language, trimmed.length(), LONGEST);
    return trimmed;
  }
}
