package io.waymark.checkin;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import io.micronaut.serde.annotation.Serdeable;
import io.waymark.commitment.Outcome;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A check-in with everything beneath it, in one row. */
@Introspected
record CheckInRead(
    long id,
    int period,
    Instant submittedAt,
    @Nullable Instant answeredAt,
    @Nullable Integer confidence,
    @Nullable String win,
    @Nullable String blocker,
    @Nullable String question,
    long version,
    @TypeDef(type = DataType.JSON) @Nullable List<Line> commitments,
    @TypeDef(type = DataType.JSON) @Nullable List<Line> reviewed,
    @TypeDef(type = DataType.JSON) @Nullable List<ReplyLine> replies) {

  /** A commitment of this check-in, or an earlier one that it reviews. */
  @Serdeable
  record Line(
      long id,
      int position,
      String text,
      @Nullable String milestoneKey,
      @Nullable Long carriedFrom,
      int timesCarried,
      @Nullable Outcome outcome,
      @Nullable String reason) {}

  @Serdeable
  record ReplyLine(
      long id,
      long mentorId,
      String mentorName,
      String text,
      Instant sentAt,
      @Nullable Instant editedAt,
      long version) {}

  List<Line> promised() {
    return inOrder(commitments);
  }

  List<Line> lookedBackOn() {
    return inOrder(reviewed);
  }

  List<ReplyLine> answers() {
    return replies == null
        ? List.of()
        : replies.stream().sorted(Comparator.comparing(ReplyLine::sentAt)).toList();
  }

  private static List<Line> inOrder(@Nullable List<Line> lines) {
    return lines == null
        ? List.of()
        : lines.stream().sorted(Comparator.comparingInt(Line::position)).toList();
  }
}
