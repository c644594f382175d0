package io.waymark.planning;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.calendar.CohortPlan;
import io.waymark.cohort.Cohort;
import io.waymark.cohort.CohortStatus;
import io.waymark.shared.etag.ETag;
import io.waymark.shared.id.Id;
import io.waymark.track.PublishedTrack;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a cohort is planned.
 *
 * @param endsOn the last day of its last program week
 * @param zone of its deadlines and group sessions
 * @param capacity absent for no limit
 * @param taken places, of people who were accepted and have not joined as well
 * @param active how many take part now
 * @param waiting how many are on the waitlist
 * @param applied how many applied and wait for an answer
 * @param allowed what may be made of it now; it begins to run by itself
 * @param etag for {@code If-Match}
 */
@Serdeable
record PlannedCohortView(
    Id id,
    String name,
    Id programId,
    String programName,
    Id trackVersionId,
    String trackName,
    int trackVersion,
    int weeks,
    CohortStatus status,
    LocalDate startsOn,
    LocalDate endsOn,
    String zone,
    @Nullable Integer capacity,
    int taken,
    int active,
    int waiting,
    int applied,
    List<CohortStatus> allowed,
    String etag) {

  static PlannedCohortView of(PlanRead row, PublishedTrack track, Instant now, Locale locale) {
    CohortPlan plan = row.plan(track);
    CohortStatus status = Cohort.statusAt(row.status(), plan, now);
    return new PlannedCohortView(
        new Id(row.id()),
        row.name(),
        new Id(row.programId()),
        row.programName(),
        new Id(row.trackVersionId()),
        track.name(locale),
        track.number(),
        plan.weeks(),
        status,
        row.startsOn(),
        plan.calendarWeeks().getLast().lastDay(),
        row.zone(),
        row.capacity(),
        row.taken(),
        row.active(),
        row.waiting(),
        row.applied(),
        status.allowed(),
        ETag.of(row.version()));
  }
}
