package io.waymark.planning;

import io.waymark.cohort.ChangedCohort;
import io.waymark.cohort.CohortPlanning;
import io.waymark.cohort.CohortStatus;
import io.waymark.cohort.NewCohort;
import io.waymark.shared.problem.NotFound;
import io.waymark.shared.problem.Unprocessable;
import io.waymark.tenancy.Tenants;
import io.waymark.track.Tracks;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Cohorts of the tenant in scope as they are planned. */
@Singleton
class PlannedCohorts {
  private final PlanningReads reads;
  private final CohortPlanning planning;
  private final Tracks tracks;
  private final Tenants tenants;
  private final Clock clock;

  PlannedCohorts(
      PlanningReads reads, CohortPlanning planning, Tracks tracks, Tenants tenants, Clock clock) {
    this.reads = reads;
    this.planning = planning;
    this.tracks = tracks;
    this.tenants = tenants;
    this.clock = clock;
  }

  PublishedTracksView tracks(Locale locale) {
    return PublishedTracksView.of(reads.published(tenants.currentId()), locale);
  }

  /**
   * @throws NotFound when the tenant has no such cohort
   */
  PlannedCohortView read(long cohortId, Locale locale) {
    PlanRead row = reads.cohort(tenants.currentId(), cohortId).orElseThrow(NotFound::new);
    return PlannedCohortView.of(row, tracks.version(row.trackVersionId()), clock.instant(), locale);
  }

  /**
   * @throws NotFound when the tenant has no such published version
   * @throws Unprocessable {@code cohort.start}, {@code cohort.zone}
   */
  @Transactional
  long create(CreateCohort wanted) {
    planning.requireAhead(wanted.startsOn(), wanted.zoneId());
    return planning.create(
        new NewCohort(
            programOf(wanted),
            wanted.trackVersionId().value(),
            wanted.name().strip(),
            wanted.startsOn(),
            wanted.zoneId(),
            wanted.capacity()));
  }

  /** See {@link CohortPlanning#edit}; a version of another program is not found. */
  @Transactional
  void edit(long cohortId, CreateCohort wanted, @Nullable String ifMatch) {
    PlanRead before = reads.cohort(tenants.currentId(), cohortId).orElseThrow(NotFound::new);
    if (programOf(wanted) != before.programId()) {
      throw new NotFound();
    }
    planning.edit(
        cohortId,
        new ChangedCohort(
            wanted.trackVersionId().value(),
            wanted.name().strip(),
            wanted.startsOn(),
            wanted.zoneId(),
            wanted.capacity()),
        ifMatch);
  }

  /** See {@link CohortPlanning#change}. */
  void change(long cohortId, CohortStatus next) {
    planning.change(cohortId, next);
  }

  private long programOf(CreateCohort wanted) {
    return reads
        .programOf(tenants.currentId(), wanted.trackVersionId().value())
        .orElseThrow(NotFound::new);
  }
}
