package io.waymark.planning;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import io.micronaut.serde.annotation.Serdeable;
import io.waymark.calendar.CohortPlan;
import io.waymark.calendar.WeekSpan;
import io.waymark.cohort.CohortStatus;
import io.waymark.track.PublishedTrack;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cohort in one row of {@link PlanningReads}.
 *
 * @param status as stored: never {@code RUNNING}
 * @param taken places, of people who were accepted and have not joined as well
 */
@MappedEntity("cohort")
record PlanRead(
    @Id long id,
    long programId,
    String programName,
    long trackVersionId,
    String name,
    LocalDate startsOn,
    String zone,
    @Nullable Integer capacity,
    CohortStatus status,
    long version,
    int taken,
    int active,
    int waiting,
    int applied,
    @TypeDef(type = DataType.JSON) @Nullable List<Off> breaks) {

  /** A break as its columns hold it. */
  @Serdeable
  record Off(LocalDate firstDay, int weeks) {}

  CohortPlan plan(PublishedTrack track) {
    return new CohortPlan(startsOn, track.document().weeks(), track.document().cadence(), spans());
  }

  private List<WeekSpan> spans() {
    return breaks == null
        ? List.of()
        : breaks.stream().map(off -> new WeekSpan(off.firstDay(), off.weeks())).toList();
  }
}
