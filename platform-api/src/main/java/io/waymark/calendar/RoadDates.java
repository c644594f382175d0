package io.waymark.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * When the milestones and tasks of a track are due for one participant (line 7), with what was
 * moved for the whole cohort and what one person was given more time for. Derived from the plans
 * alone.
 *
 * <p>A milestone is due with the check-in of its week, wherever that was moved to, and moved itself
 * by the cohort's days and the person's, which add up; days are counted on the person's calendar,
 * so that the hour on the clock stays through a daylight-saving change. A day that falls into a
 * break or pause moves on by whole weeks, until it lies behind. A milestone is never due before the
 * one that comes before it.
 */
public final class RoadDates {
  private final ParticipantCalendar calendar;
  private final Map<String, Due> milestones = new LinkedHashMap<>();

  private RoadDates(ParticipantCalendar calendar) {
    this.calendar = calendar;
  }

  /**
   * A milestone of a track.
   *
   * @param week of the track, counted from 1
   */
  public record Stop(String key, int week) {}

  /**
   * @param stops in the order of the track, which is the order of their weeks
   */
  public static RoadDates of(ParticipantCalendar calendar, List<Stop> stops) {
    RoadDates road = new RoadDates(calendar);
    Due before = null;
    for (Stop stop : stops) {
      Due own = road.moved(road.usual(stop.week()), road.days(stop.key()));
      before = before != null && own.dueAt().isBefore(before.dueAt()) ? before : own;
      road.milestones.put(stop.key(), before);
    }
    return road;
  }

  /** When one of the milestones is due. */
  public Due milestone(String key) {
    return Objects.requireNonNull(milestones.get(key), key);
  }

  /** When something of a week of the track is due that nothing was moved for. */
  public Due usual(int week) {
    return Due.with(calendar.dueWith(week));
  }

  /** When a task of a milestone is due: with its own week, and no later than the milestone. */
  public Due task(String milestoneKey, int week) {
    Due own = usual(week);
    Due milestone = milestone(milestoneKey);
    return own.dueAt().isAfter(milestone.dueAt()) ? milestone : own;
  }

  /** By how many days a milestone was moved for this participant, by the cohort and for them. */
  public int days(String key) {
    return calendar.cohort().moves().milestone(key)
        + calendar.enrolment().extensions().milestone(key);
  }

  /** Whether a check-in's weekday and hour on this day would lie in a break or pause. */
  public boolean isOff(LocalDate day) {
    LocalDate last = at(day).minusNanos(1).toLocalDate();
    return WeekSpan.anyContains(calendar.cohort().breaks(), last)
        || WeekSpan.anyContains(calendar.enrolment().pauses(), last);
  }

  private Due moved(Due usual, int days) {
    if (days == 0) {
      return usual;
    }
    LocalDate day = usual.dueOn().plusDays(days);
    while (isOff(day)) {
      day = day.plusWeeks(1);
    }
    return new Due(day, at(day).atZone(usual.zone()).toInstant(), usual.zone());
  }

  private LocalDateTime at(LocalDate day) {
    return day.atTime(calendar.cohort().cadence().dueAt());
  }
}
