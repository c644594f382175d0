package io.waymark.framework;

import static java.util.regex.Pattern.quote;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.waymark.shared.text.BrokenDocument;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A framework that breaks a rule is refused, and the message names the place and the rule. */
class BrokenFrameworkTest {

  private static final String WHOLE =
      """
      schema: 1
      slug: small
      name: {en: Small, de: Klein}
      summary: {en: One competency, de: Eine Kompetenz}
      levels:
        - {key: junior, name: {en: Junior, de: Junior}}
        - {key: mid, name: {en: Middle, de: Mitte}}
      competencies:
        - key: owning
          name: {en: Owning, de: Verantworten}
          summary: {en: To own, de: Zu verantworten}
          cells:
            - level: junior
              descriptor: {en: Tasks, de: Aufgaben}
              indicators: [{en: a, de: b}, {en: c, de: d}, {en: e, de: f}]
            - level: mid
              descriptor: {en: Features, de: Merkmale}
              indicators: [{en: a, de: b}, {en: c, de: d}, {en: g, de: h}]
      """;

  @Test
  void theWholeOneIsRead() {
    assertThat(FrameworkDocumentReader.read(WHOLE).competencies()).hasSize(1);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  void everyFaultIsNamedWithItsPlace(String message, String whole, String broken) {
    assertThat(WHOLE).contains(whole);

    assertThatExceptionOfType(BrokenDocument.class)
        .isThrownBy(() -> FrameworkDocumentReader.read(WHOLE.replaceFirst(quote(whole), broken)))
        .withMessage(message);
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        Arguments.of("schema: 2 is not 1, the one that is known here", "schema: 1", "schema: 2"),
        Arguments.of("levels[1]: \"junior\" is there twice", "key: mid", "key: junior"),
        Arguments.of(
            "levels: has 1 entries, not between 2 and 10",
            "- {key: mid, name: {en: Middle, de: Mitte}}",
            ""),
        Arguments.of(
            "competencies: has 0 entries, not between 1 and 20",
            "competencies:",
            "competencies: []\nrest:"),
        Arguments.of("competencies[0].name.de: is missing", "en: Owning, de:", "en: Owning, ru:"),
        Arguments.of(
            "competencies[0].cells[1].indicators: has 2 entries, not between 3 and 10",
            ", {en: g, de: h}",
            ""),
        Arguments.of(
            "competencies[0].cells: describe [junior, senior], not the levels [junior, mid]",
            "level: mid",
            "level: senior"));
  }
}
