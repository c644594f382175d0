package io.waymark.track;

import io.micronaut.serde.annotation.SerdeImport;
import io.waymark.calendar.Cadence;
import io.waymark.shared.text.BrokenDocument;
import io.waymark.shared.text.Checked;
import io.waymark.shared.text.DocumentNode;
import io.waymark.shared.text.DocumentRules;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;

/** Reads tracks from YAML. Every fault is a {@link BrokenDocument} that names its place. */
@SerdeImport(Cadence.class)
public final class TrackDocumentReader {
  private static final DateTimeFormatter TO_THE_MINUTE = DateTimeFormatter.ofPattern("HH:mm");

  private TrackDocumentReader() {}

  public static TrackDocument read(String yaml) {
    return DocumentNode.parse(yaml, TrackDocumentReader::track);
  }

  /** Reads a draft to its end, and finds all that is wrong with it. */
  public static Checked<TrackDocument> check(Map<String, ?> tree) {
    return DocumentNode.check(tree, TrackDocumentReader::track);
  }

  /** The track that ships under {@code tracks/<slug>.yml}. */
  public static TrackDocument shipped(String slug) {
    return DocumentNode.shipped("/tracks/" + slug + ".yml", TrackDocumentReader::track);
  }

  private static TrackDocument track(DocumentNode node) {
    // First, so that a fault in the cadence does not hide those of the phases.
    List<Phase> phases = node.list("phases", TrackDocumentReader::phase);
    return new TrackDocument(
        node.number("schema"),
        node.string("slug"),
        node.text("name"),
        node.text("summary"),
        node.string("framework"),
        node.child("cadence", TrackDocumentReader::cadence),
        node.child("prompts", TrackDocumentReader::prompts),
        phases);
  }

  private static Cadence cadence(DocumentNode node) {
    // All of it is read before any of it is judged: what is left unread counts as unknown.
    int weeks = node.number("weeks");
    DayOfWeek dueDay = node.choice("dueDay", DayOfWeek.class);
    String dueAt = node.string("dueAt");
    DocumentRules.within("weeks", weeks, 1, 2);
    return new Cadence(weeks, dueDay, time("dueAt", dueAt));
  }

  private static LocalTime time(String place, String time) {
    try {
      return LocalTime.parse(time, TO_THE_MINUTE);
    } catch (DateTimeParseException e) {
      throw BrokenDocument.of(place, "time", "\"%s\" is no time such as \"17:00\"", time);
    }
  }

  private static Prompts prompts(DocumentNode node) {
    return new Prompts(
        node.child("lookBack", TrackDocumentReader::prompt),
        node.child("reason", TrackDocumentReader::prompt),
        node.child("commitments", TrackDocumentReader::prompt),
        node.child("confidence", TrackDocumentReader::prompt),
        node.child("win", TrackDocumentReader::prompt),
        node.child("blocker", TrackDocumentReader::prompt),
        node.child("question", TrackDocumentReader::prompt));
  }

  private static Prompt prompt(DocumentNode node) {
    return new Prompt(node.text("label"), node.text("hint"));
  }

  private static Phase phase(DocumentNode node) {
    return new Phase(
        node.string("key"),
        node.text("name"),
        node.text("purpose"),
        node.number("firstWeek"),
        node.number("lastWeek"),
        node.list("milestones", TrackDocumentReader::milestone));
  }

  private static Milestone milestone(DocumentNode node) {
    return new Milestone(
        node.string("key"),
        node.text("name"),
        node.text("outcome"),
        node.text("purpose"),
        node.number("week"),
        node.strings("serves"),
        node.list("tasks", TrackDocumentReader::task),
        node.list("evidence", TrackDocumentReader::evidence));
  }

  private static Task task(DocumentNode node) {
    return new Task(
        node.string("key"),
        node.text("name"),
        node.text("how"),
        node.number("week"),
        node.list("resources", TrackDocumentReader::resource),
        node.strings("requires"));
  }

  private static Resource resource(DocumentNode node) {
    return new Resource(node.text("title"), node.optionalText("body"), node.optionalString("url"));
  }

  private static RequiredEvidence evidence(DocumentNode node) {
    return new RequiredEvidence(
        node.choice("kind", EvidenceKind.class), node.number("count"), node.text("what"));
  }
}
