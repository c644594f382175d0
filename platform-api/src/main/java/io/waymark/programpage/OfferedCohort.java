package io.waymark.programpage;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import io.micronaut.serde.annotation.Serdeable;
import io.waymark.calendar.CohortPlan;
import io.waymark.calendar.WeekSpan;
import io.waymark.track.PublishedTrack;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cohort that takes applications, in one row of {@link ProgramPageReads}.
 *
 * @param taken places
 */
@Introspected
record OfferedCohort(
    long id,
    String name,
    long trackVersionId,
    LocalDate startsOn,
    String zone,
    @Nullable Integer capacity,
    int taken,
    @TypeDef(type = DataType.JSON) @Nullable List<Off> breaks) {
  /** A break as its columns hold it. */
  @Serdeable
  record Off(LocalDate firstDay, int weeks) {}

  LocalDate endsOn(PublishedTrack track) {
    List<WeekSpan> spans =
        breaks == null
            ? List.of()
            : breaks.stream().map(off -> new WeekSpan(off.firstDay(), off.weeks())).toList();
    return new CohortPlan(startsOn, track.document().weeks(), track.document().cadence(), spans)
        .calendarWeeks()
        .getLast()
        .lastDay();
  }
}
