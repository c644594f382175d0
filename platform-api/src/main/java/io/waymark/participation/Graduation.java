package io.waymark.participation;

import io.waymark.cohort.Cohort;
import io.waymark.cohort.CohortStatus;
import io.waymark.cohort.Cohorts;
import io.waymark.enrolment.Enrolling;
import io.waymark.enrolment.Enrolment;
import io.waymark.enrolment.EnrolmentLetters;
import io.waymark.enrolment.EnrolmentStatus;
import io.waymark.enrolment.Enrolments;
import io.waymark.milestone.Progress;
import io.waymark.milestone.ProgressReading;
import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.NotFound;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lets people graduate: one, several, or all who are done. */
@Singleton
class Graduation {
  private final Cohorts cohorts;
  private final Enrolments enrolments;
  private final ProgressReading progress;
  private final Ending ending;
  private final Clock clock;

  Graduation(
      Cohorts cohorts,
      Enrolments enrolments,
      ProgressReading progress,
      Ending ending,
      Clock clock) {
    this.cohorts = cohorts;
    this.enrolments = enrolments;
    this.progress = progress;
    this.ending = ending;
    this.clock = clock;
  }

  /** Ends an enrolment well, and tells of it. */
  @Singleton
  record Ending(Enrolling enrolling, EnrolmentLetters letters) {}

  /**
   * @param wanted of the cohort; empty for all who are done
   * @return how many graduated
   * @throws NotFound when the tenant has no such cohort, or somebody is in another one
   * @throws Conflict {@code cohort.not_begun}, {@code enrolment.status} for somebody who is not
   *     active, {@code enrolment.not_done} for somebody with open milestones
   */
  @Transactional
  int graduate(long cohortId, Set<Long> wanted, boolean withOpenMilestones) {
    Cohort cohort = cohorts.lock(cohortId);
    requireBegun(cohort);
    List<Enrolment> everybody = enrolments.inCohorts(List.of(cohortId));
    Map<Long, Progress> reached = progress.of(everybody.stream().map(Enrolment::id).toList());
    List<Enrolment> chosen =
        wanted.isEmpty() ? ready(everybody, reached) : chosen(everybody, wanted);
    if (!wanted.isEmpty() && !withOpenMilestones) {
      requireDone(chosen, reached);
    }
    chosen.forEach(one -> ending.enrolling().graduate(one.id()));
    ending.letters().graduated(chosen.stream().map(Enrolment::id).toList(), cohort);
    return chosen.size();
  }

  private static void requireBegun(Cohort cohort) {
    if (cohort.status() != CohortStatus.RUNNING && cohort.status() != CohortStatus.COMPLETED) {
      throw new Conflict("cohort.not_begun", "Nobody graduates from a cohort that has not begun.");
    }
  }

  private List<Enrolment> ready(Collection<Enrolment> everybody, Map<Long, Progress> reached) {
    return everybody.stream()
        .filter(one -> one.storedStatus() == EnrolmentStatus.ACTIVE)
        .filter(one -> People.isDone(one, reached.getOrDefault(one.id(), Progress.NONE)))
        .toList();
  }

  private List<Enrolment> chosen(List<Enrolment> everybody, Set<Long> wanted) {
    Set<Long> missing = new HashSet<>(wanted);
    everybody.forEach(one -> missing.remove(one.id()));
    if (!missing.isEmpty()) {
      throw new NotFound();
    }
    Instant now = clock.instant();
    List<Enrolment> chosen = everybody.stream().filter(one -> wanted.contains(one.id())).toList();
    for (Enrolment one : chosen) {
      EnrolmentStatus status = one.statusAt(now);
      if (!status.mayBecome(EnrolmentStatus.GRADUATED)) {
        throw new Conflict(
            "enrolment.status",
            "An enrolment that is %s cannot become GRADUATED.".formatted(status),
            Map.of("allowed", status.allowed().stream().map(EnrolmentStatus::name).toList()));
      }
    }
    return chosen;
  }

  private static void requireDone(List<Enrolment> chosen, Map<Long, Progress> reached) {
    long open =
        chosen.stream()
            .filter(one -> !People.isDone(one, reached.getOrDefault(one.id(), Progress.NONE)))
            .count();
    if (open > 0) {
      throw new Conflict(
          "enrolment.not_done",
          "Not all of their milestones are accepted or waived.",
          Map.of("people", open));
    }
  }
}
