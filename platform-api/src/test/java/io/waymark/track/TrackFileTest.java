package io.waymark.track;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.calendar.Cadence;
import io.waymark.shared.text.DocumentYaml;
import io.waymark.shared.text.Text;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A track that is written to a file and read again is the same track. */
class TrackFileTest {
  @Example
  void theShippedTrackComesBack() {
    TrackDocument shipped = TrackDocumentReader.shipped("junior-to-mid");

    assertThat(TrackDocumentReader.read(DocumentYaml.write(TrackDocumentWriter.tree(shipped))))
        .isEqualTo(shipped);
  }

  @Property(tries = 300)
  void anyTrackComesBack(@ForAll("tracks") TrackDocument track) {
    var tree = TrackDocumentWriter.tree(track);

    assertThat(TrackDocumentReader.read(DocumentYaml.write(tree))).isEqualTo(track);
    assertThat(TrackDocumentReader.check(tree).document()).isEqualTo(track);
    assertThat(TrackDocumentReader.check(DocumentYaml.tree(DocumentYaml.write(tree))).faults())
        .isEmpty();
  }

  @Provide
  Arbitrary<TrackDocument> tracks() {
    Arbitrary<Cadence> cadences =
        Combinators.combine(
                Arbitraries.integers().between(1, 2),
                Arbitraries.of(DayOfWeek.class),
                Arbitraries.integers().between(0, 1439))
            .as(
                (weeks, day, minute) ->
                    new Cadence(weeks, day, LocalTime.MIDNIGHT.plusMinutes(minute)));
    Arbitrary<List<Milestone>> milestones = milestone().list().ofMinSize(1).ofMaxSize(4);
    return Combinators.combine(text(), cadences, milestones, text())
        .as(
            (name, cadence, inside, hint) ->
                new TrackDocument(
                    1,
                    "any-track",
                    name,
                    name,
                    "any-framework",
                    cadence,
                    prompts(name, hint),
                    List.of(phase("one", 1, inside), phase("two", 11, List.of(last(name))))));
  }

  private static Phase phase(String key, int firstWeek, List<Milestone> inside) {
    var numbered = new ArrayList<Milestone>();
    for (int i = 0; i < inside.size(); i++) {
      numbered.add(numbered(inside.get(i), key + "-" + i));
    }
    Text name = inside.getFirst().name();
    return new Phase(key, name, name, firstWeek, firstWeek + 9, numbered);
  }

  /** Keys and weeks that fit, whatever was made up. */
  private static Milestone numbered(Milestone any, String key) {
    var tasks = new ArrayList<Task>();
    for (int i = 0; i < any.tasks().size(); i++) {
      Task task = any.tasks().get(i);
      List<String> requires = i == 0 ? List.of() : List.of(key + "-t0");
      tasks.add(
          new Task(
              key + "-t" + i, task.name(), task.how(), any.week(), task.resources(), requires));
    }
    return new Milestone(
        key,
        any.name(),
        any.outcome(),
        any.purpose(),
        any.week(),
        any.serves(),
        tasks,
        any.evidence());
  }

  private static Milestone last(Text name) {
    return new Milestone(
        "last",
        name,
        name,
        name,
        11,
        List.of("owns"),
        List.of(new Task("t", name, name, 11, List.of(), List.of())),
        List.of(new RequiredEvidence(EvidenceKind.LINK, 1, name)));
  }

  private Arbitrary<Milestone> milestone() {
    Arbitrary<Task> task =
        Combinators.combine(text(), resource().list().ofMaxSize(2))
            .as((name, resources) -> new Task("t", name, name, 5, resources, List.of()));
    return Combinators.combine(text(), task.list().ofMinSize(1).ofMaxSize(3), text())
        .as(
            (name, tasks, what) ->
                new Milestone(
                    "m",
                    name,
                    what,
                    name,
                    5,
                    List.of("owns"),
                    tasks.stream().limit(1).toList(),
                    List.of(new RequiredEvidence(EvidenceKind.TEXT, 2, what))));
  }

  private Arbitrary<Resource> resource() {
    return Combinators.combine(text(), text(), Arbitraries.of(true, false))
        .as(
            (title, body, own) ->
                own
                    ? new Resource(title, body, null)
                    : new Resource(title, null, "https://example.org/?a=1&b=#c: d"));
  }

  private static Prompts prompts(Text label, Text hint) {
    Prompt prompt = new Prompt(label, hint);
    return new Prompts(prompt, prompt, prompt, prompt, prompt, prompt, prompt);
  }

  /** Whatever people type, and what YAML takes for something else. */
  private static Arbitrary<Text> text() {
    Arbitrary<String> words =
        Arbitraries.oneOf(
            Arbitraries.of(
                "no",
                "17:00",
                "1",
                "null",
                "~",
                "- a list",
                "a: b",
                "# no comment",
                "'",
                "\"",
                "two\n\nparagraphs",
                "- one\n- two",
                "tab\there",
                "ümläut",
                "👩‍💻 emoji",
                "{a}",
                "*x",
                "&x",
                "!x",
                "%x",
                "@x",
                "`x",
                "trailing:",
                "x #y",
                "\\",
                "a\u2028b",
                "a\u0085b"),
            Arbitraries.strings().ascii().ofMaxLength(100),
            Arbitraries.strings().withCharRange('\u00a0', '\u04ff').ofMaxLength(60));
    Arbitrary<String> kept =
        words
            .map(text -> text.replaceAll("\\p{Cntrl}&&[^\\n\\t]", "").strip())
            .filter(
                text ->
                    !text.isEmpty()
                        && text.chars()
                            .noneMatch(c -> c < ' ' && c != '\n' && c != '\t' || c == 127));
    return Combinators.combine(kept, kept).as(Text::new);
  }
}
