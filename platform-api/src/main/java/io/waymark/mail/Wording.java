package io.waymark.mail;

import java.util.Locale;
import java.util.Map;

/** What a letter says, for whoever looks at it before it is sent. */
public record Wording(String subject, String text) {
  /** In the language of the letter, without its link and its last lines. */
  public static Wording of(Letter letter) {
    Words words = new Words(letter.language());
    return new Wording(
        words.of(letter.template() + ".subject", letter.facts()),
        words.of(letter.template() + ".body", letter.facts()));
  }

  /** A sentence that some of the letters of a kind have. */
  public static String sentence(Locale language, String key, Map<String, String> facts) {
    return new Words(language).of(key, facts);
  }
}
