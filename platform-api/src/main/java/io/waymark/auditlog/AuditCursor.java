package io.waymark.auditlog;

import io.waymark.shared.id.Id;
import io.waymark.shared.problem.Unprocessable;
import java.time.Instant;
import java.time.format.DateTimeParseException;

/** The place of an event in the log, newest first. */
record AuditCursor(Instant at, long id) {
  private static final String BETWEEN = "_";

  static AuditCursor of(AuditRead event) {
    return new AuditCursor(event.at(), event.id());
  }

  /**
   * @throws Unprocessable {@code page.cursor} for anything that is no cursor of this list
   */
  static AuditCursor parse(String text) {
    try {
      String[] parts = text.split(BETWEEN, 2);
      return new AuditCursor(Instant.parse(parts[0]), Id.parse(parts[parts.length - 1]).value());
    } catch (DateTimeParseException | IllegalArgumentException e) {
      throw new Unprocessable("page.cursor", "Use the cursor that the page before gave.");
    }
  }

  @Override
  public String toString() {
    return at + BETWEEN + new Id(id);
  }
}
