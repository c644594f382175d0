package io.waymark.enrolment;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import io.micronaut.serde.annotation.Serdeable;
import io.waymark.calendar.Moves;
import io.waymark.cohort.CohortStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One row of {@link EnrolmentReads}. What there may be several of comes as JSON in the same row, so
 * that any number of enrolments costs one statement.
 *
 * @param submissions of each its period, its id, and when it was submitted and first answered, in
 *     microseconds since 1970
 */
@Introspected
record EnrolmentRead(
    long id,
    long membershipId,
    String participantName,
    @Nullable String title,
    EnrolmentStatus status,
    Instant joinedAt,
    @Nullable Instant endedAt,
    boolean adminsReadText,
    String programName,
    long cohortId,
    String cohortName,
    CohortStatus cohortStatus,
    LocalDate startsOn,
    long trackVersionId,
    String zone,
    String workingDays,
    int replyTargetDays,
    @TypeDef(type = DataType.JSON) @Nullable List<LocalDate> holidays,
    @TypeDef(type = DataType.JSON) @Nullable List<Span> breaks,
    @TypeDef(type = DataType.JSON) @Nullable List<Moved> moved,
    @TypeDef(type = DataType.JSON) @Nullable List<Span> pauses,
    @TypeDef(type = DataType.JSON) @Nullable List<Moved> extensions,
    @TypeDef(type = DataType.JSON) @Nullable List<DeclaredAbsence> absences,
    @TypeDef(type = DataType.JSON) @Nullable List<Move> moves,
    @TypeDef(type = DataType.JSON) @Nullable List<List<@Nullable Long>> submissions,
    @TypeDef(type = DataType.JSON) @Nullable List<Pair> mentors) {

  @Serdeable
  record Span(LocalDate firstDay, int weeks) {}

  /** The days later, or earlier, of a milestone or else of a check-in. */
  @Serdeable
  record Moved(@Nullable String key, @Nullable Integer period, int days) {
    Moves in(Moves others) {
      return key == null
          ? others.withCheckIn(Objects.requireNonNull(period), days)
          : others.withMilestone(key, days);
    }
  }

  @Serdeable
  record Move(Instant since, String zone) {}

  @Serdeable
  record Pair(
      long pairingId,
      long membershipId,
      String name,
      int primary,
      Instant from,
      @Nullable Instant confirmedAt,
      String zone,
      @Nullable List<Move> moves) {}
}
