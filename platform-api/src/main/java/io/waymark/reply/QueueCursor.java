package io.waymark.reply;

import io.waymark.shared.id.Id;
import io.waymark.shared.problem.Unprocessable;
import java.time.Instant;
import java.time.format.DateTimeParseException;

/** The place of a check-in in a queue; it stays one after the check-in was answered. */
record QueueCursor(Instant submittedAt, long checkInId) {
  private static final String BETWEEN = "_";

  static QueueCursor at(Waiting waiting) {
    return new QueueCursor(waiting.submission().submittedAt(), waiting.submission().checkInId());
  }

  /**
   * @throws Unprocessable {@code page.cursor} for anything that is no cursor of a queue
   */
  static QueueCursor parse(String text) {
    try {
      String[] parts = text.split(BETWEEN, 2);
      return new QueueCursor(Instant.parse(parts[0]), Id.parse(parts[parts.length - 1]).value());
    } catch (DateTimeParseException | IllegalArgumentException e) {
      throw new Unprocessable("page.cursor", "Use the cursor that the page before gave.");
    }
  }

  boolean isBefore(Waiting waiting) {
    int byTime = submittedAt.compareTo(waiting.submission().submittedAt());
    return byTime < 0 || (byTime == 0 && checkInId < waiting.submission().checkInId());
  }

  @Override
  public String toString() {
    return submittedAt + BETWEEN + new Id(checkInId);
  }
}
