package io.waymark.ui.audit;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.ui.text.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every action that the API's code writes into the audit, found in its source: its word is a text
 * like {@code cohort.created} that is handed to whatever records.
 */
class AuditWordsTest {
  private static final Path API = Path.of("../platform-api/src/main/java");
  private static final String ACTION = "\"([a-z_]+\\.[a-z_]+)\"";

  /** Handed to something called record, whatever stands between; a name may be computed first. */
  private static final Pattern RECORDED =
      Pattern.compile("\\b\\w*[rR]ecord\\w*\\([^;\"]*?" + ACTION);

  /** In a file that writes into the audit all such texts are actions, but for those of refusals. */
  private static final Pattern REFUSAL =
      Pattern.compile("(?s)(?:\\bnew \\w+\\(|@Refuses\\((?:[^)]*))\\s*" + ACTION);

  private static final Words ENGLISH = new Words(Locale.UK);
  private static final String PREFIX = "audit.action.";

  @Test
  void everyActionHasWords() {
    assertThat(recorded()).hasSizeGreaterThan(30);
    assertThat(recorded().stream().filter(action -> !ENGLISH.has(PREFIX + action)))
        .as("give it words in words/audit_en.properties and _de: %s<action>", PREFIX)
        .isEmpty();
  }

  @Test
  void everyActionBelongsToAnAreaThatCanBeAskedFor() {
    assertThat(recorded().stream().map(action -> action.substring(0, action.indexOf('.'))))
        .as("add it to Asked.AREAS, and audit.area.<area> to the words")
        .isSubsetOf(Asked.AREAS);
  }

  @Test
  void noWordsAreLeftOfAnActionThatIsGone() throws IOException {
    var texts = new Properties();
    try (var in = getClass().getResourceAsStream("/words/audit_en.properties")) {
      texts.load(in);
    }
    assertThat(
            texts.stringPropertyNames().stream()
                .filter(key -> key.startsWith(PREFIX))
                .map(key -> key.substring(PREFIX.length())))
        .isSubsetOf(recorded());
  }

  private static Set<String> recorded() {
    try (Stream<Path> files = Files.walk(API)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(AuditWordsTest::code)
          .flatMap(AuditWordsTest::actions)
          .collect(toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> actions(String code) {
    Stream<String> recorded = found(RECORDED, code);
    return code.contains("import io.waymark.audit.Audit;") || code.contains(".recordInBoth(")
        ? Stream.concat(
            recorded, found(Pattern.compile(ACTION), REFUSAL.matcher(code).replaceAll("")))
        : recorded;
  }

  private static Stream<String> found(Pattern pattern, String code) {
    return pattern.matcher(code).results().map((MatchResult found) -> found.group(1));
  }

  /** Without comments, which name actions as examples. */
  private static String code(Path file) {
    try {
      return Files.readAllLines(file).stream()
          .filter(line -> !line.strip().matches("(//|\\*|/\\*).*"))
          .collect(joining("\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
