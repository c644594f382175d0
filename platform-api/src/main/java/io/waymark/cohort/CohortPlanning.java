package io.waymark.cohort;

import io.waymark.audit.Audit;
import io.waymark.audit.Subject;
import io.waymark.shared.id.Ids;
import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.NotFound;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;

/** What those who run programs do with a cohort. Each act is audited. */
@Singleton
public class CohortPlanning {
  private final CohortRepository repository;
  private final Cohorts cohorts;
  private final Audit audit;
  private final Ids ids;
  private final Clock clock;

  CohortPlanning(CohortRepository repository, Cohorts cohorts, Audit audit, Ids ids, Clock clock) {
    this.repository = repository;
    this.cohorts = cohorts;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  /** Drafts a cohort; nobody can be enrolled before it is opened. Answers its id. */
  @Transactional
  public long create(NewCohort wanted) {
    long id = ids.next();
    repository.save(CohortRow.draft(id, wanted, clock.instant()));
    audit.record(
        "cohort.created",
        new Subject("cohort", id),
        Map.of("startsOn", wanted.startsOn().toString()));
    return id;
  }

  /**
   * Opens a draft for enrolment; it runs by itself from its start date on.
   *
   * @throws Conflict {@code cohort.status} when it is no draft
   */
  @Transactional
  public void open(long cohortId) {
    move(cohortId, CohortStatus.ENROLLING);
  }

  /**
   * Ends a running cohort: no more check-ins; everything stays readable.
   *
   * @throws Conflict {@code cohort.status} when it is not running
   */
  @Transactional
  public void complete(long cohortId) {
    move(cohortId, CohortStatus.COMPLETED);
  }

  /**
   * @throws Conflict {@code cohort.status} when it is not completed
   */
  @Transactional
  public void archive(long cohortId) {
    move(cohortId, CohortStatus.ARCHIVED);
  }

  /**
   * @throws Conflict {@code cohort.status} when it is completed, archived or cancelled
   */
  @Transactional
  public void cancel(long cohortId) {
    move(cohortId, CohortStatus.CANCELLED);
  }

  private void move(long cohortId, CohortStatus next) {
    CohortStatus before = cohorts.get(cohortId).status();
    CohortRow row = repository.findById(cohortId).orElseThrow(NotFound::new);
    repository.update(row.with(before.become(next)));
    audit.record(
        "cohort.status_changed",
        new Subject("cohort", cohortId),
        Map.of("from", before.name(), "to", next.name()));
  }
}
