package io.waymark.milestone;

import io.waymark.calendar.Due;
import io.waymark.calendar.RoadDates;
import io.waymark.enrolment.Enrolment;
import io.waymark.track.Milestone;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** A participant's milestones with their dates and where they stand, in the order of the track. */
public record Road(List<Stop> stops) {

  /**
   * One milestone of one participant.
   *
   * @param week the program week that it is due in, for this participant
   * @param due with the check-in of its week, unless it was moved
   * @param usualDue when it would be due had nobody moved it
   * @param daysLeft days from the participant's today to the due date; negative once past
   * @param overdue past due, and it is the participant's turn
   */
  public record Stop(
      Milestone milestone,
      MilestoneStatus status,
      int week,
      Due due,
      Due usualDue,
      long daysLeft,
      boolean overdue) {}

  public static Road of(Enrolment enrolment, Progress progress, Instant now) {
    RoadDates dates = enrolment.roadDates();
    return new Road(
        enrolment.track().document().milestones().stream()
            .map(
                milestone ->
                    stop(enrolment, dates, milestone, progress.status(milestone.key()), now))
            .toList());
  }

  /** The first milestone that is neither accepted nor waived. */
  public Optional<Stop> next() {
    return stops.stream().filter(stop -> !stop.status().isSettled()).findFirst();
  }

  private static Stop stop(
      Enrolment enrolment,
      RoadDates dates,
      Milestone milestone,
      MilestoneStatus status,
      Instant now) {
    Due due = dates.milestone(milestone.key());
    Instant moment = enrolment.lastMoment(now);
    return new Stop(
        milestone,
        status,
        milestone.week() + enrolment.history().calendar().missedWeeks(),
        due,
        dates.usual(milestone.week()),
        ChronoUnit.DAYS.between(enrolment.today(now), due.dueOn()),
        status.isWithParticipant() && !moment.isBefore(due.dueAt()));
  }
}
