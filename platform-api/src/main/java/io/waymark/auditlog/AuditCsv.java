package io.waymark.auditlog;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.waymark.auditlog.AuditEventView.ActorView;
import io.waymark.auditlog.AuditEventView.SubjectView;
import io.waymark.shared.text.Cell;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Events as lines of a table; times in UTC, actions by their stable words. */
final class AuditCsv {
  static final String NAMES =
      table(
          List.of(
              List.of(
                  "id",
                  "at",
                  "action",
                  "actor_id",
                  "actor",
                  "subject_kind",
                  "subject_id",
                  "subject",
                  "details")));

  private AuditCsv() {}

  static String lines(List<AuditEventView> events) {
    return table(events.stream().map(AuditCsv::line).toList());
  }

  private static List<String> line(AuditEventView event) {
    ActorView actor = event.actor();
    SubjectView subject = event.subject();
    return List.of(
        event.id().toString(),
        event.at().toString(),
        event.action(),
        actor == null ? "" : actor.membershipId().toString(),
        actor == null ? "" : actor.name(),
        subject == null ? "" : subject.kind(),
        subject == null ? "" : subject.id().toString(),
        subject == null ? "" : text(subject.name()),
        details(event));
  }

  private static String details(AuditEventView event) {
    return event.details().stream()
        .map(detail -> detail.field() + "=" + text(detail.value()))
        .collect(Collectors.joining("; "));
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static String table(List<List<String>> lines) {
    var out = new StringWriter();
    try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out)) {
      lines.forEach(line -> csv.writeRecord(line.stream().map(Cell::inert).toList()));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return out.toString();
  }
}
