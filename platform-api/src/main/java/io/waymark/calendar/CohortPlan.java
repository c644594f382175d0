package io.waymark.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * The dates that a cohort gives to all its participants (lines 1 and 2).
 *
 * @param startsOn first day of its first calendar week; any weekday
 * @param weeks numbered program weeks of the track, at least 1
 * @param breaks in any order, may overlap; each lies whole weeks from the start. One before the
 *     start, left behind where the start was moved, does nothing
 * @param moves what is due on another day than its track says
 */
public record CohortPlan(
    LocalDate startsOn, int weeks, Cadence cadence, List<WeekSpan> breaks, Moves moves) {

  /** A date begins here first. */
  private static final ZoneOffset EARLIEST_ZONE = ZoneOffset.ofHours(14);

  public CohortPlan {
    if (weeks < 1) {
      throw new IllegalArgumentException("A track has at least one week, not " + weeks);
    }
    breaks = List.copyOf(breaks);
    requireWholeWeeks(startsOn, breaks);
  }

  /** A plan in which everything is due when its track says. */
  public CohortPlan(LocalDate startsOn, int weeks, Cadence cadence, List<WeekSpan> breaks) {
    this(startsOn, weeks, cadence, breaks, Moves.NONE);
  }

  /** Begun on another day, whole weeks away. Breaks stay: they are a time of the year. */
  public CohortPlan startingOn(LocalDate day) {
    return new CohortPlan(day, weeks, cadence, breaks, moves);
  }

  public CohortPlan withBreaks(List<WeekSpan> others) {
    return new CohortPlan(startsOn, weeks, cadence, others, moves);
  }

  public CohortPlan withMoves(Moves others) {
    return new CohortPlan(startsOn, weeks, cadence, breaks, others);
  }

  /** The same run of another track. */
  public CohortPlan ofTrack(int otherWeeks, Cadence otherCadence) {
    return new CohortPlan(startsOn, otherWeeks, otherCadence, breaks, moves);
  }

  /** From this moment an enrolling cohort is running: its start date at 00:00 in UTC+14. */
  public Instant runsFrom() {
    return beginsAnywhere(startsOn);
  }

  /** Whether the cohort has begun; check-ins then open by date, each in its person's zone. */
  public boolean isRunning(Instant now) {
    return !now.isBefore(runsFrom());
  }

  /** Whether a day has begun for anyone: for somebody in UTC+14, wherever people live today. */
  public static boolean hasBegun(LocalDate day, Instant now) {
    return !now.isBefore(beginsAnywhere(day));
  }

  /** The first day of the calendar week that holds a date; the date may precede the start. */
  public LocalDate weekOf(LocalDate day) {
    return startsOn.plusWeeks(Math.floorDiv(ChronoUnit.DAYS.between(startsOn, day), 7L));
  }

  /**
   * Whether a break may be added or taken away. It covers whole calendar weeks and cannot touch one
   * that has begun for anyone; "anyone" is somebody in UTC+14, wherever the participants live
   * today.
   */
  public boolean mayChangeBreak(WeekSpan breakSpan, Instant now) {
    LocalDate firstDay = breakSpan.firstDay();
    return !firstDay.isBefore(startsOn)
        && firstDay.equals(weekOf(firstDay))
        && now.isBefore(beginsAnywhere(firstDay));
  }

  /** The cohort's calendar weeks, breaks included, from its start to its last program week. */
  public List<CalendarWeek> calendarWeeks() {
    List<CalendarWeek> found = new ArrayList<>(weeks + breaks.size());
    int number = 0;
    for (LocalDate day = startsOn; number < weeks; day = day.plusWeeks(1)) {
      boolean off = WeekSpan.anyContains(breaks, day);
      found.add(
          off
              ? new CalendarWeek(day, CalendarWeek.Kind.BREAK, 0)
              : new CalendarWeek(day, CalendarWeek.Kind.NUMBERED, ++number));
    }
    return found;
  }

  /**
   * The break that begins on a day and takes so many weeks off that are not off already. Two of
   * them, one after the other, move what follows by the weeks of both.
   *
   * @param weeks at least 1
   */
  public WeekSpan moreWeeksOff(LocalDate firstDay, int weeks) {
    int length = 0;
    for (int off = 0; off < weeks; length++) {
      if (!WeekSpan.anyContains(breaks, firstDay.plusWeeks(length))) {
        off++;
      }
    }
    return new WeekSpan(firstDay, length);
  }

  CohortPlan withWeeks(int otherWeeks) {
    return new CohortPlan(startsOn, otherWeeks, cadence, breaks, moves);
  }

  static void requireWholeWeeks(LocalDate startsOn, List<WeekSpan> spans) {
    for (WeekSpan span : spans) {
      long days = ChronoUnit.DAYS.between(startsOn, span.firstDay());
      if (days % 7 != 0) {
        throw new IllegalArgumentException(
            span.firstDay() + " is no first day of a week of the cohort from " + startsOn);
      }
    }
  }

  private static Instant beginsAnywhere(LocalDate day) {
    return day.atStartOfDay(EARLIEST_ZONE).toInstant();
  }
}
