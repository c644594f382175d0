package io.waymark.participation;

import io.waymark.cohort.Cohorts;
import io.waymark.enrolment.Enrolment;
import io.waymark.enrolment.EnrolmentStatus;
import io.waymark.enrolment.Enrolments;
import io.waymark.enrolment.Mentor;
import io.waymark.milestone.MilestoneStatus;
import io.waymark.milestone.Progress;
import io.waymark.milestone.ProgressReading;
import io.waymark.participation.PeopleView.PersonView;
import io.waymark.shared.id.Id;
import io.waymark.shared.problem.NotFound;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the people of a cohort; four statements for any number of them. */
@Singleton
class People {
  /** What those who run programs may do; the rest happens by itself, or is the applicant's. */
  private static final Set<EnrolmentStatus> DECISIONS =
      EnumSet.of(
          EnrolmentStatus.ACCEPTED,
          EnrolmentStatus.DECLINED,
          EnrolmentStatus.GRADUATED,
          EnrolmentStatus.WITHDRAWN);

  private final Cohorts cohorts;
  private final Enrolments enrolments;
  private final ProgressReading progress;
  private final Clock clock;

  People(Cohorts cohorts, Enrolments enrolments, ProgressReading progress, Clock clock) {
    this.cohorts = cohorts;
    this.enrolments = enrolments;
    this.progress = progress;
    this.clock = clock;
  }

  /**
   * @throws NotFound when the tenant has no such cohort
   */
  PeopleView read(long cohortId) {
    cohorts.get(cohortId);
    Instant now = clock.instant();
    List<Enrolment> found = enrolments.inCohorts(List.of(cohortId));
    Map<Long, Progress> reached = progress.of(found.stream().map(Enrolment::id).toList());
    return new PeopleView(
        found.stream()
            .map(one -> view(one, reached.getOrDefault(one.id(), Progress.NONE), now))
            .toList());
  }

  private static PersonView view(Enrolment one, Progress reached, Instant now) {
    int missed = one.history().calendar().missedWeeks();
    int done = done(one, reached);
    int all = one.track().document().milestones().size();
    return new PersonView(
        new Id(one.id()),
        one.participantName(),
        one.title(),
        one.statusAt(now),
        one.primaryMentor().map(Mentor::name).orElse(null),
        one.today(one.joinedAt()),
        missed > 0 ? missed + 1 : null,
        done,
        all,
        done == all,
        one.statusAt(now).allowed().stream().filter(DECISIONS::contains).toList());
  }

  /** How many milestones are accepted or waived. */
  static int done(Enrolment one, Progress reached) {
    return (int)
        one.track().document().milestones().stream()
            .map(milestone -> reached.status(milestone.key()))
            .filter(
                status -> status == MilestoneStatus.ACCEPTED || status == MilestoneStatus.WAIVED)
            .count();
  }

  static boolean isDone(Enrolment one, Progress reached) {
    return done(one, reached) == one.track().document().milestones().size();
  }
}
