package io.waymark.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Pattern LITERAL =
      Pattern.compile("\"([a-z][a-z0-9_-]*(?:\\.[a-z0-9_-]+)+)\"");
  private static final Pattern FAMILY = Pattern.compile("\\bname\\(\\s*\"([a-z.-]+)\"");
  private static final Pattern PREFIX =
      Pattern.compile("\"([a-z][a-z0-9-]*\\.(?:[a-z0-9-]+\\.)*)\" \\+");

  private static final Pattern REFUSED = Pattern.compile("Trouble\\.say\\([^\"]*\"([a-z-]+)\"");

  /** A family of words for codes of the API; one that needs no words of its own has none. */
  private static final String REFUSALS = ".problem";

  private static final Pattern HOLE = Pattern.compile("\\{\\d}");

  private final Words english = new Words(Locale.UK);
  private final Words german = new Words(Locale.GERMANY);

  static Stream<String> areas() {
    return Words.AREAS.stream();
  }

  @ParameterizedTest
  @MethodSource("areas")
  void bothLanguagesHaveTheSameKeysAndTheSameHoles(String area) {
    var en = Words.read(area, Language.ENGLISH);
    var de = Words.read(area, Language.GERMAN);

    assertThat(de.stringPropertyNames()).isEqualTo(en.stringPropertyNames());
    for (String key : en.stringPropertyNames()) {
      assertThat(holes(de.getProperty(key))).as(key).isEqualTo(holes(en.getProperty(key)));
    }
  }

  @Test
  void everyTextIsUsed() throws IOException {
    String code = code();
    Set<String> named = matches(LITERAL, code).collect(Collectors.toSet());
    Set<String> families = families(code);
    Set<String> unused = new TreeSet<>(keys());
    unused.removeIf(
        key ->
            named.contains(key)
                || named.contains(stem(key))
                || families.stream().anyMatch(key::startsWith));

    assertThat(unused).isEmpty();
  }

  @Test
  void everyKeyInTheCodeHasAText() throws IOException {
    Set<String> families =
        keys().stream().map(key -> key.substring(0, key.indexOf('.'))).collect(Collectors.toSet());
    Set<String> missing =
        LITERAL
            .matcher(code())
            .results()
            .map(found -> found.group(1))
            .filter(key -> !key.endsWith(REFUSALS))
            .filter(key -> families.contains(key.substring(0, key.indexOf('.'))))
            .filter(
                key ->
                    keys().stream()
                        .noneMatch(known -> known.equals(key) || known.startsWith(key + ".")))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(missing).isEmpty();
  }

  @Test
  void numbersChooseTheirForm() {
    assertThat(english.count("time.days-ago", 1)).isEqualTo("1 day ago");
    assertThat(english.count("time.days-ago", 2)).isEqualTo("2 days ago");
    assertThat(german.count("time.days-ago", 1)).isEqualTo("vor 1 Tag");
  }

  @Test
  void anApostropheIsJustAnApostrophe() {
    assertThat(english.of("it's {0}", "{1}")).isEqualTo("it's {1}");
  }

  @Test
  void anyOtherLanguageGetsEnglish() {
    assertThat(new Words(Locale.FRENCH).of("nav.you")).isEqualTo("You");
  }

  private static Set<String> holes(String text) {
    return HOLE.matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> keys() {
    return areas()
        .flatMap(area -> Words.read(area, Language.ENGLISH).stringPropertyNames().stream())
        .collect(Collectors.toSet());
  }

  /** Of a plural, or of what belongs to the key. */
  private static String stem(String key) {
    return key.replaceFirst("\\.(one|other|text)$", "");
  }

  /** How the keys begin of which the code names the stem, or puts the end together. */
  private static Set<String> families(String code) {
    return Stream.of(
            matches(LITERAL, code).map(stem -> stem + "."),
            matches(FAMILY, code).map(stem -> stem + "."),
            matches(REFUSED, code).map(part -> part + REFUSALS + "."),
            matches(PREFIX, code))
        .flatMap(found -> found)
        .collect(Collectors.toSet());
  }

  private static Stream<String> matches(Pattern pattern, String code) {
    return pattern.matcher(code).results().map(found -> found.group(1));
  }

  private static String code() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      StringBuilder all = new StringBuilder();
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        all.append(Files.readString(file));
      }
      return all.toString();
    }
  }
}
