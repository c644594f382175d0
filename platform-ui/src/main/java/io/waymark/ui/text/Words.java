package io.waymark.ui.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The UI's text in one language, from {@code words/<area>_<tag>.properties}. Arguments stand where
 * the text says {@code {0}}, {@code {1}} and so on; no other character is special.
 */
public final class Words {
  /** A file for each area of the UI, so that two people can write at once. */
  static final List<String> AREAS =
      List.of(
          "shell",
          "sign-in",
          "sign-on",
          "cohort",
          "pairing",
          "enrolling",
          "week",
          "track",
          "submission",
          "check-in",
          "queue",
          "mentee",
          "coaching",
          "member",
          "import",
          "join",
          "recover",
          "letter",
          "operator",
          "audit",
          "api-token",
          "setting",
          "lens",
          "account",
          "export",
          "dates",
          "leaving",
          "outline",
          "program",
          "track-editor",
          "framework-editor");

  private static final Map<Language, Map<String, String>> LOADED = new ConcurrentHashMap<>();

  private final Language language;
  private final Map<String, String> texts;

  public Words(Locale locale) {
    this.language = Language.of(locale);
    this.texts = LOADED.computeIfAbsent(language, Words::load);
  }

  public Language language() {
    return language;
  }

  /** The text of a key; a key without a text shows itself, and a test finds it. */
  public String of(String key, Object... arguments) {
    String text = texts.getOrDefault(key, key);
    for (int i = 0; i < arguments.length; i++) {
      text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
    }
    return text;
  }

  /** The text for so many: {@code key.one} or {@code key.other}, with the number as {@code {0}}. */
  public String count(String key, long number, Object... more) {
    Object[] arguments = new Object[more.length + 1];
    arguments[0] = number;
    System.arraycopy(more, 0, arguments, 1, more.length);
    return of(key + (number == 1 ? ".one" : ".other"), arguments);
  }

  /** The word for a value, such as {@code state.on_time}. */
  public String name(String family, Enum<?> value) {
    return of(family + "." + value.name().toLowerCase(Locale.ROOT));
  }

  /** True when there is a text under the key. */
  public boolean has(String key) {
    return texts.containsKey(key);
  }

  private static Map<String, String> load(Language language) {
    return AREAS.stream()
        .flatMap(area -> read(area, language).entrySet().stream())
        .collect(
            Collectors.toUnmodifiableMap(
                entry -> entry.getKey().toString(), entry -> entry.getValue().toString()));
  }

  static Properties read(String area, Language language) {
    String name = "/words/" + area + "_" + language.tag() + ".properties";
    Properties texts = new Properties();
    try (InputStream in = Words.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("No " + name);
      }
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return texts;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
