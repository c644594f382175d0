package io.waymark.milestone;

import io.waymark.calendar.ParticipantCalendar;
import io.waymark.calendar.Period;
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
   * @param due the period with whose check-in it is due
   * @param daysLeft days from the participant's today to the due date; negative once past
   * @param overdue past due, and it is the participant's turn
   */
  public record Stop(
      Milestone milestone,
      MilestoneStatus status,
      int week,
      Period due,
      long daysLeft,
      boolean overdue) {}

  public static Road of(Enrolment enrolment, Progress progress, Instant now) {
    return new Road(
        enrolment.track().document().milestones().stream()
            .map(milestone -> stop(enrolment, milestone, progress.status(milestone.key()), now))
            .toList());
  }

  /** The first milestone that is neither accepted nor waived. */
  public Optional<Stop> next() {
    return stops.stream().filter(stop -> !stop.status().isSettled()).findFirst();
  }

  private static Stop stop(
      Enrolment enrolment, Milestone milestone, MilestoneStatus status, Instant now) {
    ParticipantCalendar calendar = enrolment.history().calendar();
    Period due = calendar.dueWith(milestone.week());
    Instant moment = enrolment.lastMoment(now);
    return new Stop(
        milestone,
        status,
        milestone.week() + calendar.missedWeeks(),
        due,
        ChronoUnit.DAYS.between(enrolment.today(now), due.dueOn()),
        status.isWithParticipant() && !moment.isBefore(due.dueAt()));
  }
}
