package io.waymark.cohort;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import io.micronaut.data.annotation.Version;
import io.waymark.calendar.CohortPlan;
import io.waymark.track.PublishedTrack;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * @param zone of its deadlines and group sessions, not of check-ins
 * @param status as stored: never {@code RUNNING}
 */
@MappedEntity("cohort")
record CohortRow(
    @Id long id,
    @TenantId @Nullable Long tenantId,
    long programId,
    long trackVersionId,
    String name,
    LocalDate startsOn,
    String zone,
    @Nullable Integer capacity,
    CohortStatus status,
    Instant createdAt,
    @Version @Nullable Long version) {

  static CohortRow draft(long id, NewCohort wanted, Instant now) {
    return new CohortRow(
        id,
        null,
        wanted.programId(),
        wanted.trackVersionId(),
        wanted.name(),
        wanted.startsOn(),
        wanted.zone().getId(),
        wanted.capacity(),
        CohortStatus.DRAFT,
        now,
        null);
  }

  CohortRow with(CohortStatus next) {
    return new CohortRow(
        id,
        tenantId,
        programId,
        trackVersionId,
        name,
        startsOn,
        zone,
        capacity,
        next,
        createdAt,
        version);
  }

  CohortRow with(ChangedCohort wanted) {
    return new CohortRow(
        id,
        tenantId,
        programId,
        wanted.trackVersionId(),
        wanted.name(),
        wanted.startsOn(),
        wanted.zone().getId(),
        wanted.capacity(),
        status,
        createdAt,
        version);
  }

  Cohort cohort(PublishedTrack track, CohortPlan plan, Instant now) {
    return new Cohort(
        id,
        programId,
        name,
        Cohort.statusAt(status, plan, now),
        track,
        plan,
        ZoneId.of(zone),
        capacity);
  }
}
