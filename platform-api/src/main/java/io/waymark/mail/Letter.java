package io.waymark.mail;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is to be told by mail.
 *
 * @param event what happened, in ASCII, at most 120 characters: {@code invitation:0R5ZTNQ1C8M2K:1}.
 *     A second letter of the same event to the same address is not written.
 * @param language of the reader; German, or English for all others
 * @param template the name of its words in {@code mail/words_*.properties}
 * @param facts what stands for the template's placeholders, in plain text
 * @param link the one thing to do; null where there is nothing to do
 * @param enclosure what it brings along for programs; null for nothing
 */
public record Letter(
    String event,
    String address,
    Locale language,
    String template,
    Map<String, String> facts,
    @Nullable LetterLink link,
    @Nullable LetterEnclosure enclosure) {
  /** A letter of nothing but words. */
  public Letter(
      String event,
      String address,
      Locale language,
      String template,
      Map<String, String> facts,
      @Nullable LetterLink link) {
    this(event, address, language, template, facts, link, null);
  }
}
