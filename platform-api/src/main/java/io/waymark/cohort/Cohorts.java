package io.waymark.cohort;

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
  private final CohortPlans plans;
  private final Tracks tracks;
  private final Tenants tenants;
  private final Clock clock;

  Cohorts(
      CohortRepository cohorts, CohortPlans plans, Tracks tracks, Tenants tenants, Clock clock) {
    this.cohorts = cohorts;
    this.plans = plans;
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
   * Holds a cohort until the transaction ends without reading anything, so that what is read next
   * is as it is by then.
   *
   * @throws NotFound when the tenant has no such cohort
   */
  public void hold(long cohortId) {
    if (cohorts.findForUpdate(tenants.currentId(), cohortId).isEmpty()) {
      throw new NotFound();
    }
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
    return row.cohort(track, plans.of(row, track.document()), clock.instant());
  }
}
