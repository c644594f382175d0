package io.waymark.whatif;

import io.waymark.calendar.ParticipantCalendar;
import io.waymark.cohort.Cohort;
import io.waymark.enrolment.Enrolment;
import io.waymark.enrolment.EnrolmentStatus;
import io.waymark.enrolment.Enrolments;
import io.waymark.milestone.MilestoneStatus;
import io.waymark.milestone.Progress;
import io.waymark.milestone.ProgressReading;
import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.Unprocessable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/** Says what a change would do, from two statements for a cohort of any size. */
@Singleton
public class WhatIf {
  /** Those who have dates. */
  private static final EnumSet<EnrolmentStatus> TAKING_PART =
      EnumSet.of(EnrolmentStatus.ACCEPTED, EnrolmentStatus.ACTIVE);

  private final Enrolments enrolments;
  private final ProgressReading progress;
  private final Clock clock;

  WhatIf(Enrolments enrolments, ProgressReading progress, Clock clock) {
    this.enrolments = enrolments;
    this.progress = progress;
    this.clock = clock;
  }

  /**
   * What the change would do to everybody who takes part.
   *
   * @throws Conflict and {@link Unprocessable} where it may not be: the code names the rule, the
   *     member {@code place} the field
   */
  public Preview of(Cohort cohort, Proposal proposal) {
    Instant now = clock.instant();
    Rules rules = new Rules(cohort, now);
    Run after = rules.after(proposal);
    List<Enrolment> people =
        enrolments.inCohorts(List.of(cohort.id())).stream()
            .filter(enrolment -> TAKING_PART.contains(enrolment.storedStatus()))
            .toList();
    Map<Long, Progress> reached = progress.of(people.stream().map(Enrolment::id).toList());
    List<Fingerprint.Subject> subjects =
        people.stream()
            .map(e -> new Fingerprint.Subject(e, reached.getOrDefault(e.id(), Progress.NONE)))
            .toList();
    Run before = rules.today();
    return new Preview(
        proposal,
        before,
        after,
        subjects.stream()
            .map(subject -> change(subject, before, after, now))
            .filter(person -> !person.changes().isEmpty())
            .toList(),
        proposal instanceof Proposal.AdoptVersion
            ? TrackDifference.of(before.track(), after.track(), reached.values())
            : null,
        Fingerprint.of(cohort, proposal, subjects));
  }

  private static PersonChange change(
      Fingerprint.Subject subject, Run before, Run after, Instant now) {
    Enrolment enrolment = subject.enrolment();
    ParticipantCalendar calendar = enrolment.history().calendar();
    PersonDates then =
        PersonDates.of(ParticipantCalendar.of(after.plan(), calendar.enrolment()), after.track());
    Submitted.requireUnchanged(enrolment, then, now);
    return new PersonChange(
        enrolment,
        PersonDates.of(calendar, before.track()).changesTo(then).stream()
            .filter(date -> !isSettled(date, subject.progress()))
            .toList());
  }

  /** Nobody waits any more for a milestone that was accepted, or for a task that is done. */
  private static boolean isSettled(DateChange date, Progress progress) {
    return switch (date.kind()) {
      case CHECK_IN -> false;
      case MILESTONE -> {
        MilestoneStatus status = progress.status(date.key());
        yield status.isSettled() && date.after() != null;
      }
      case TASK -> progress.tasksDone().containsKey(date.key()) && date.after() != null;
    };
  }
}
