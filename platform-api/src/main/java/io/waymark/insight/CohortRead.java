package io.waymark.insight;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import io.micronaut.serde.annotation.Serdeable;
import io.waymark.calendar.CohortPlan;
import io.waymark.calendar.WeekSpan;
import io.waymark.cohort.Cohort;
import io.waymark.cohort.CohortStatus;
import io.waymark.track.PublishedTrack;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cohort in one row of {@link CohortReads}.
 *
 * @param status as stored: never {@code RUNNING}
 * @param people how many have a seat
 */
@MappedEntity("cohort")
record CohortRead(
    @Id long id,
    long programId,
    String programName,
    long trackVersionId,
    String name,
    LocalDate startsOn,
    String zone,
    @Nullable Integer capacity,
    CohortStatus status,
    int people,
    @TypeDef(type = DataType.JSON) @Nullable List<Span> breaks) {

  /** A break as its columns hold it. */
  @Serdeable
  record Span(LocalDate firstDay, int weeks) {}

  CohortRun run(PublishedTrack track, Instant now) {
    CohortPlan plan =
        new CohortPlan(startsOn, track.document().weeks(), track.document().cadence(), spans());
    Cohort cohort =
        new Cohort(
            id,
            programId,
            name,
            Cohort.statusAt(status, plan, now),
            track,
            plan,
            ZoneId.of(zone),
            capacity);
    return new CohortRun(cohort, programName, people);
  }

  private List<WeekSpan> spans() {
    return breaks == null
        ? List.of()
        : breaks.stream().map(span -> new WeekSpan(span.firstDay, span.weeks)).toList();
  }
}
