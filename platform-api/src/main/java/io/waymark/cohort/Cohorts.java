package io.waymark.cohort;

import io.waymark.calendar.CohortPlan;
import io.waymark.shared.problem.NotFound;
import io.waymark.tenancy.Tenants;
import io.waymark.track.PublishedTrack;
import io.waymark.track.Tracks;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Cohorts of the tenant in scope. */
@Singleton
public class Cohorts {
  private final CohortRepository cohorts;
  private final CohortBreakRepository breaks;
  private final Tracks tracks;
  private final Tenants tenants;
  private final Clock clock;

  Cohorts(
      CohortRepository cohorts,
      CohortBreakRepository breaks,
      Tracks tracks,
      Tenants tenants,
      Clock clock) {
    this.cohorts = cohorts;
    this.breaks = breaks;
    this.tracks = tracks;
    this.tenants = tenants;
    this.clock = clock;
  }

  /**
   * @throws NotFound when the tenant has no such cohort
   */
  public Cohort get(long cohortId) {
    return cohort(cohorts.findById(cohortId).orElseThrow(NotFound::new));
  }

  /**
   * Like {@link #get}, and nobody else changes who is in it until the transaction ends.
   *
   * @throws NotFound when the tenant has no such cohort
   */
  public Cohort lock(long cohortId) {
    return cohort(cohorts.findForUpdate(tenants.currentId(), cohortId).orElseThrow(NotFound::new));
  }

  private Cohort cohort(CohortRow row) {
    PublishedTrack track = tracks.version(row.trackVersionId());
    CohortPlan plan =
        new CohortPlan(
            row.startsOn(),
            track.document().weeks(),
            track.document().cadence(),
            breaks.findByCohortIdOrderByFirstDay(row.id()).stream()
                .map(CohortBreak::span)
                .toList());
    return row.cohort(track, plan, clock.instant());
  }
}
