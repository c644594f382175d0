package io.waymark.mail;

import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The words of letters, in one language. */
final class Words {
  private static final String BUNDLE = "mail.words";
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

  private final ResourceBundle bundle;

  Words(Locale language) {
    this.bundle =
        ResourceBundle.getBundle(
            BUNDLE, language.getLanguage().equals("de") ? Locale.GERMAN : Locale.ENGLISH);
  }

  /**
   * @throws MissingResourceException for a key without words
   * @throws IllegalArgumentException for a placeholder without a fact
   */
  String of(String key, Map<String, String> facts) {
    return PLACEHOLDER
        .matcher(bundle.getString(key))
        .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(fact(found, facts)));
  }

  private static String fact(MatchResult placeholder, Map<String, String> facts) {
    var fact = facts.get(placeholder.group(1));
    if (fact == null) {
      throw new IllegalArgumentException("no fact for " + placeholder.group());
    }
    return fact;
  }
}
