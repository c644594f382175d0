package io.waymark.cohort;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.waymark.audit.Audit;
import io.waymark.audit.Subject;
import io.waymark.shared.etag.ETag;
import io.waymark.shared.id.Ids;
import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.NotFound;
import io.waymark.shared.problem.Unprocessable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What those who run programs do with a cohort. Each act is audited. */
@Singleton
public class CohortPlanning {
  private final CohortRepository repository;
  private final Cohorts cohorts;
  private final Seats seats;
  private final Events events;
  private final Audit audit;
  private final Ids ids;
  private final Clock clock;

  CohortPlanning(Parts parts, Events events, Audit audit, Ids ids, Clock clock) {
    this.repository = parts.repository();
    this.cohorts = parts.cohorts();
    this.seats = parts.seats();
    this.events = events;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  /** Cohorts as they are stored and read, and who is in them. */
  @Singleton
  record Parts(CohortRepository repository, Cohorts cohorts, Seats seats) {}

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

  /**
   * Moves a cohort on, whatever is wanted of it.
   *
   * @throws NotFound when the tenant has no such cohort
   * @throws Conflict {@code cohort.status} when there is no way there, or it goes by itself
   * @throws Unprocessable {@code cohort.start} for a draft whose first day is over
   */
  @Transactional
  public void change(long cohortId, CohortStatus next) {
    Cohort cohort = cohorts.lock(cohortId);
    if (next == CohortStatus.RUNNING) {
      throw new Conflict(
          "cohort.status",
          "A cohort runs by itself from its start date on.",
          Map.of("allowed", cohort.status().allowed().stream().map(CohortStatus::name).toList()));
    }
    if (cohort.status().mayBecome(next) && next == CohortStatus.ENROLLING) {
      requireAhead(cohort.plan().startsOn(), cohort.zone());
    }
    move(cohortId, next);
  }

  /**
   * Changes a cohort that does not run yet.
   *
   * @param ifMatch the version that was read, as an entity tag
   * @throws NotFound when the tenant has no such cohort
   * @throws Conflict {@code cohort.not_editable}, {@code cohort.track_fixed} once people can be
   *     enrolled, {@code cohort.has_breaks} when its start is moved under its breaks
   * @throws Unprocessable {@code cohort.start} for a new first day in the past, {@code
   *     cohort.capacity} for fewer places than are taken
   */
  @Transactional
  public void edit(long cohortId, ChangedCohort wanted, @Nullable String ifMatch) {
    Cohort before = cohorts.lock(cohortId);
    CohortRow row = repository.findById(cohortId).orElseThrow(NotFound::new);
    ETag.require(ifMatch, Objects.requireNonNull(row.version()));
    requireEditable(before, wanted);
    long taken = seats.taken(cohortId);
    if (wanted.capacity() != null && wanted.capacity() < taken) {
      throw new Unprocessable(
          "cohort.capacity",
          "%d places are taken already.".formatted(taken),
          Map.of("taken", taken));
    }
    repository.update(row.with(wanted));
    audit.record(
        "cohort.edited",
        new Subject("cohort", cohortId),
        Map.of(
            "startsOn", wanted.startsOn().toString(),
            "capacity", String.valueOf(wanted.capacity())));
    events.freed().publishEvent(new SeatFreed(cohortId));
  }

  private void requireEditable(Cohort before, ChangedCohort wanted) {
    if (!before.status().isEditable()) {
      throw new Conflict(
          "cohort.not_editable",
          "A cohort is changed before it runs; then its dates are moved by what-if.",
          Map.of("allowed", List.of("DRAFT", "ENROLLING")));
    }
    if (before.status() != CohortStatus.DRAFT
        && before.track().versionId() != wanted.trackVersionId()) {
      throw new Conflict("cohort.track_fixed", "People enrol on this track: it stays.");
    }
    if (!before.plan().startsOn().equals(wanted.startsOn())) {
      requireAhead(wanted.startsOn(), wanted.zone());
      if (!before.plan().breaks().isEmpty()) {
        throw new Conflict("cohort.has_breaks", "Its breaks hang on its start: remove them first.");
      }
    }
  }

  /**
   * @throws Unprocessable {@code cohort.start} for a day that is over in that zone
   */
  public void requireAhead(LocalDate startsOn, ZoneId zone) {
    if (startsOn.isBefore(LocalDate.ofInstant(clock.instant(), zone))) {
      throw new Unprocessable("cohort.start", "The first day is over. Choose a later one.");
    }
  }

  private void move(long cohortId, CohortStatus next) {
    CohortStatus before = cohorts.get(cohortId).status();
    CohortRow row = repository.findById(cohortId).orElseThrow(NotFound::new);
    repository.update(row.with(before.become(next)));
    audit.record(
        "cohort.status_changed",
        new Subject("cohort", cohortId),
        Map.of("from", before.name(), "to", next.name()));
    if (next.isOver() && !before.isOver()) {
      events.ended().publishEvent(new CohortEnded(cohortId, next));
    }
  }

  /** Who hears of what becomes of cohorts. */
  @Singleton
  record Events(
      ApplicationEventPublisher<SeatFreed> freed, ApplicationEventPublisher<CohortEnded> ended) {}
}
