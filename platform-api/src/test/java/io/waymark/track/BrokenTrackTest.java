package io.waymark.track;

import static java.util.regex.Pattern.quote;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.waymark.shared.text.BrokenDocument;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A track that breaks a rule is refused, and the message names the place and the rule. */
class BrokenTrackTest {

  private static final String WHOLE =
      """
      schema: 1
      slug: small
      name: {en: Small, de: Klein}
      summary: {en: Two phases, de: Zwei Phasen}
      framework: some-framework
      cadence: {weeks: 1, dueDay: FRIDAY, dueAt: "17:00"}
      prompts:
        lookBack: {label: {en: a, de: b}, hint: {en: c, de: d}}
        reason: {label: {en: a, de: b}, hint: {en: c, de: d}}
        commitments: {label: {en: a, de: b}, hint: {en: c, de: d}}
        confidence: {label: {en: a, de: b}, hint: {en: c, de: d}}
        win: {label: {en: a, de: b}, hint: {en: c, de: d}}
        blocker: {label: {en: a, de: b}, hint: {en: c, de: d}}
        question: {label: {en: a, de: b}, hint: {en: c, de: d}}
      phases:
        - key: first
          name: {en: First, de: Erste}
          purpose: {en: Begin, de: Beginnen}
          firstWeek: 1
          lastWeek: 6
          milestones:
            - key: begun
              name: {en: Begun, de: Begonnen}
              outcome: {en: It began, de: Es begann}
              purpose: {en: Why begin, de: Warum beginnen}
              week: 4
              serves: [owning]
              tasks:
                - key: begin
                  name: {en: Begin, de: Beginne}
                  how: {en: Now, de: Jetzt}
                  week: 2
                  resources:
                    - title: {en: Read this, de: Lies das}
                      body: {en: A how-to, de: Eine Anleitung}
              evidence:
                - {kind: TEXT, count: 1, what: {en: Words, de: Worte}}
        - key: second
          name: {en: Second, de: Zweite}
          purpose: {en: End, de: Enden}
          firstWeek: 7
          lastWeek: 10
          milestones:
            - key: halfway
              name: {en: Halfway, de: Halb}
              outcome: {en: Half, de: Die Hälfte}
              purpose: {en: Why half, de: Warum halb}
              week: 8
              serves: [owning]
              tasks:
                - key: go-on
                  name: {en: Go on, de: Mach weiter}
                  how: {en: Then, de: Dann}
                  week: 7
                - {key: go-further, name: {en: Hop, de: Weiter}, how: {en: Go, de: Los}, week: 8}
              evidence:
                - {kind: LINK, count: 1, what: {en: A link, de: Ein Link}}
            - key: ended
              name: {en: Ended, de: Beendet}
              outcome: {en: It ended, de: Es endete}
              purpose: {en: Why end, de: Warum enden}
              week: 10
              serves: [owning, asking]
              tasks:
                - key: end
                  name: {en: End, de: Beende}
                  how: {en: Soon, de: Bald}
                  week: 9
              evidence:
                - {kind: LINK, count: 1, what: {en: A link, de: Ein Link}}
                - {kind: TEXT, count: 1, what: {en: Last words, de: Letzte Worte}}
      """;

  private static final String ADDRESS_FAULT =
      "phases[0].milestones[0].tasks[0].resources[0].url: is no address that begins with https://";

  @Test
  void theWholeOneIsRead() {
    assertThat(TrackDocumentReader.read(WHOLE).weeks()).isEqualTo(10);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({
    "faultsOfShape",
    "faultsOfWords",
    "faultsOfKeys",
    "faultsOfCadence",
    "faultsOfWeeks",
    "faultsOfMilestones"
  })
  void everyFaultIsNamedWithItsPlace(String message, String whole, String broken) {
    assertThat(WHOLE).contains(whole);

    assertThatExceptionOfType(BrokenDocument.class)
        .isThrownBy(() -> TrackDocumentReader.read(WHOLE.replaceFirst(quote(whole), broken)))
        .withMessage(message);
  }

  static Stream<Arguments> faultsOfShape() {
    return Stream.of(
        fault("slug: is missing", "slug: small\n", ""),
        fault("slug: is not text (put it in quotes)", "slug: small", "slug: no"),
        fault("colour: is not known here", "schema: 1", "schema: 1\ncolour: red"),
        fault(
            "phases[1].milestones[0].tasks[1].weak: is not known here",
            "{key: go-further,",
            "{key: go-further, weak: 8,"),
        fault("schema: 2 is not 1, the one that is known here", "schema: 1", "schema: 2"),
        fault("phases[0].firstWeek: is not a whole number", "firstWeek: 1", "firstWeek: soon"),
        fault("phases[0].purpose: is not a mapping", "{en: Begin, de: Beginnen}", "Begin"),
        fault("phases[0].milestones[0].serves: is not a list", "[owning]", "owning"),
        fault(
            "phases[0].milestones[0].serves[0]: is not text (put it in quotes)",
            "[owning]",
            "[1]"));
  }

  static Stream<Arguments> faultsOfWords() {
    return Stream.of(
        fault("name.de: is missing", "{en: Small, de: Klein}", "{en: Small}"),
        fault("name.en: is empty", "{en: Small, de: Klein}", "{en: ' ', de: Klein}"),
        fault(
            "phases[0].name: has 121 characters, at most 120 fit",
            "{en: First, de: Erste}",
            "{en: First, de: " + "x".repeat(121) + "}"),
        fault(
            "summary.en: has 4001 characters, at most 4000 fit",
            "{en: Two phases",
            "{en: " + "x".repeat(4_001)),
        fault(
            "prompts.win.hint: has 241 characters, at most 240 fit",
            "win: {label: {en: a, de: b}, hint: {en: c",
            "win: {label: {en: a, de: b}, hint: {en: " + "x".repeat(241)));
  }

  static Stream<Arguments> faultsOfKeys() {
    return Stream.of(
        fault(
            "slug: \"Small One\" is not made of lower-case letters, digits and single hyphens",
            "slug: small",
            "slug: Small One"),
        fault("slug: has 61 characters, at most 60 fit", "slug: small", "slug: " + "x".repeat(61)),
        fault("phases[1]: \"first\" is there twice", "key: second", "key: first"),
        fault("milestones[2]: \"begun\" is there twice", "key: ended", "key: begun"),
        fault("tasks[3]: \"begin\" is there twice", "key: end\n", "key: begin\n"));
  }

  static Stream<Arguments> faultsOfCadence() {
    return Stream.of(
        fault("cadence.weeks: 3 lies outside 1–2", "{weeks: 1", "{weeks: 3"),
        fault(
            "cadence.dueDay: \"SOMEDAY\" is none of [MONDAY, TUESDAY, WEDNESDAY, THURSDAY,"
                + " FRIDAY, SATURDAY, SUNDAY]",
            "FRIDAY",
            "SOMEDAY"),
        fault("cadence.dueAt: \"25:00\" is no time such as \"17:00\"", "\"17:00\"", "\"25:00\""),
        fault(
            "cadence.dueAt: \"17:00:30\" is no time such as \"17:00\"",
            "\"17:00\"",
            "\"17:00:30\""),
        fault("cadence.dueAt: is not text (put it in quotes)", "\"17:00\"", "17:00"));
  }

  static Stream<Arguments> faultsOfWeeks() {
    return Stream.of(
        fault("phases[0].firstWeek: 2 should be 1", "firstWeek: 1", "firstWeek: 2"),
        fault("phases[1].firstWeek: 7 should be 6", "lastWeek: 6", "lastWeek: 5"),
        fault("phases[1].lastWeek: 6 lies outside 7–104", "lastWeek: 10", "lastWeek: 6"),
        fault("phases[1].milestones[0].week: 12 lies outside weeks 7–10", "week: 8", "week: 12"),
        fault(
            "phases[1].milestones[1].week: 7 comes after a milestone of week 8",
            "week: 10",
            "week: 7"),
        fault(
            "phases[1].milestones[0].tasks[0].week: 6 lies outside weeks 7–8",
            "week: 7",
            "week: 6"),
        fault(
            "phases[1].milestones[0].tasks[1].week: 6 comes after a task of week 7",
            "de: Los}, week: 8",
            "de: Los}, week: 6"));
  }

  static Stream<Arguments> faultsOfMilestones() {
    return Stream.of(
        fault("phases: has 0 entries, not between 1 and 12", "phases:", "phases: []\nrest:"),
        fault(
            "phases[0].milestones[0].serves: has 0 entries, not between 1 and 3", "[owning]", "[]"),
        fault(
            "phases[0].milestones[0].serves[1]: \"owning\" is there twice",
            "[owning]",
            "[owning, owning]"),
        fault(
            "phases[0].milestones[0].evidence[0].count: 0 lies outside 1–10",
            "count: 1",
            "count: 0"),
        fault(
            "phases[1].milestones[1].evidence[1]: \"LINK\" is there twice",
            "{kind: TEXT, count: 1, what: {en: Last words",
            "{kind: LINK, count: 1, what: {en: Last words"),
        fault(
            "phases[0].milestones[0].tasks[0].resources[0]: has neither or both of body and url",
            "body: {en: A how-to, de: Eine Anleitung}",
            ""),
        fault(ADDRESS_FAULT, "body: {en: A how-to, de: Eine Anleitung}", "url: http://example.org"),
        fault(ADDRESS_FAULT, "body: {en: A how-to, de: Eine Anleitung}", "url: https://"),
        fault(ADDRESS_FAULT, "body: {en: A how-to, de: Eine Anleitung}", "url: https://a b.org"));
  }

  private static Arguments fault(String message, String whole, String broken) {
    return Arguments.of(message, whole, broken);
  }

  @Test
  void aCompetencyThatTheFrameworkDoesNotHaveIsNamedWithItsPlace() {
    TrackDocument track = TrackDocumentReader.read(WHOLE);

    assertThatExceptionOfType(BrokenDocument.class)
        .isThrownBy(() -> track.requireServes(Set.of("owning")))
        .withMessage(
            "phases[1].milestones[1].serves[1]: \"asking\" is no competency of the framework");
  }

  @Test
  void aTrackThatDoesNotShipIsNamed() {
    assertThatExceptionOfType(BrokenDocument.class)
        .isThrownBy(() -> TrackDocumentReader.shipped("nowhere"))
        .withMessage("/tracks/nowhere.yml: is not part of the application");
  }
}
