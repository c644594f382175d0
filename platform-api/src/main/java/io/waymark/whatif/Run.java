package io.waymark.whatif;

import io.waymark.calendar.CohortPlan;
import io.waymark.calendar.EnrolmentPlan;
import io.waymark.calendar.ParticipantCalendar;
import io.waymark.calendar.RoadDates;
import io.waymark.calendar.ZoneHistory;
import io.waymark.track.PublishedTrack;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** What a cohort runs, and when: all that its people's dates have in common. */
public record Run(PublishedTrack track, CohortPlan plan) {

  Run with(CohortPlan other) {
    return new Run(track, other);
  }

  Run with(PublishedTrack other) {
    return new Run(other, plan.ofTrack(other.document().weeks(), other.document().cadence()));
  }

  /** The calendar of somebody who is in the cohort from its start and pauses never. */
  public ParticipantCalendar calendar(ZoneId zone) {
    EnrolmentPlan anybody =
        new EnrolmentPlan(Instant.EPOCH, ZoneHistory.always(zone), List.of(), List.of());
    return ParticipantCalendar.of(plan, anybody);
  }

  /** The dates of somebody who is in the cohort from its start and pauses never. */
  public RoadDates roadDates(ZoneId zone) {
    return RoadDates.of(calendar(zone), track.document().stops());
  }

  /** The last day of the last program week. */
  public LocalDate endsOn() {
    return plan.calendarWeeks().getLast().lastDay();
  }

  /** How many program weeks have begun for anyone. */
  int weeksBegun(Instant now) {
    return (int)
        plan.calendarWeeks().stream()
            .filter(week -> week.number() > 0 && CohortPlan.hasBegun(week.firstDay(), now))
            .count();
  }
}
