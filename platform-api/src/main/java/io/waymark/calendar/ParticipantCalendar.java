package io.waymark.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The periods that exist for one participant (lines 1, 2, 3, 5 and 7). Computed anew from the plans
 * whenever it is needed, in time proportional to the number of weeks; immutable.
 */
public final class ParticipantCalendar {

  private final CohortPlan cohort;
  private final EnrolmentPlan enrolment;
  private final List<Period> periods;
  private final int missedWeeks;
  private final LocalDate entryDay;

  private ParticipantCalendar(
      CohortPlan cohort, EnrolmentPlan enrolment, List<Period> periods, WeekWalk walk) {
    this.cohort = cohort;
    this.enrolment = enrolment;
    this.periods = periods;
    this.missedWeeks = walk.entryWeek() - 1;
    this.entryDay = walk.entryDay();
  }

  /**
   * The calendar of one participant, in one pass over the weeks.
   *
   * @throws IllegalArgumentException if a pause does not begin with a calendar week of the cohort
   */
  public static ParticipantCalendar of(CohortPlan cohort, EnrolmentPlan enrolment) {
    CohortPlan.requireWholeWeeks(cohort.startsOn(), enrolment.pauses());
    PeriodBuilder builder = new PeriodBuilder(cohort, enrolment);
    WeekWalk walk = new WeekWalk(cohort, enrolment);
    while (walk.number() < cohort.weeks() || !walk.hasEntered()) {
      walk.step();
      if (walk.isNumbered() && walk.hasEntered() && walk.number() <= cohort.weeks()) {
        builder.add(walk.number(), walk.firstDay());
      }
    }
    return new ParticipantCalendar(cohort, enrolment, builder.build(), walk);
  }

  public CohortPlan cohort() {
    return cohort;
  }

  public EnrolmentPlan enrolment() {
    return enrolment;
  }

  /** In order; empty for somebody who joined after the last period had opened. */
  public List<Period> periods() {
    return periods;
  }

  /** The period with this number, or null if it does not exist for this participant. */
  public @Nullable Period period(int number) {
    int index = periods.isEmpty() ? -1 : number - periods.getFirst().number();
    return index >= 0 && index < periods.size() ? periods.get(index) : null;
  }

  /** The period after this one, or null after the last. */
  public @Nullable Period after(Period period) {
    return period(period.number() + 1);
  }

  /**
   * The period that opened last, or null before the first. It stays current through breaks, pauses
   * and after the end.
   */
  public @Nullable Period current(Instant now) {
    Period found = null;
    for (Period period : periods) {
      if (period.opensAt().isAfter(now)) {
        break;
      }
      found = period;
    }
    return found;
  }

  /** The period that opens next, or null if none will. */
  public @Nullable Period next(Instant now) {
    for (Period period : periods) {
      if (period.opensAt().isAfter(now)) {
        return period;
      }
    }
    return null;
  }

  /** How many numbered weeks had passed when a late joiner entered; 0 for everyone else. */
  public int missedWeeks() {
    return missedWeeks;
  }

  /**
   * The period with whose check-in something planned for a week of the track is due (line 7): a
   * milestone, a task, the end of a phase. For a late joiner it moves by the missed weeks; past the
   * last check-in it is due as if check-ins went on, and the period is none of {@link #periods()}.
   *
   * @param week of the track, counted from 1
   */
  public Period dueWith(int week) {
    int ownWeek = week + missedWeeks;
    Period found = period(cohort.cadence().periodOf(ownWeek));
    if (found != null && found.holds(ownWeek)) {
      return found;
    }
    int span = cohort.cadence().weeks();
    CohortPlan longer = cohort.withWeeks(Math.ceilDiv(ownWeek, span) * span);
    return of(longer, enrolment).periods.getLast();
  }

  /** The calendar weeks that exist for this participant, with breaks and pauses between them. */
  public List<CalendarWeek> calendarWeeks() {
    List<CalendarWeek> weeks = new ArrayList<>();
    WeekWalk walk = new WeekWalk(cohort, enrolment);
    while (walk.number() < cohort.weeks()) {
      walk.step();
      if (walk.hasEntered()) {
        weeks.add(walk.week());
      }
    }
    return weeks;
  }

  /**
   * Whether an unsubmitted check-in of this period is excused: its local due date lies in an
   * absence.
   */
  public boolean excuses(Period period) {
    return Absence.anyContains(enrolment.absences(), period.dueOn());
  }

  /**
   * Whether a check-in may make no commitments (line 6): in the last period, or if an absence,
   * pause or break touches the days from its submission to the next due date. An absence that has
   * already ended does not count.
   *
   * @param submittedAt the moment of the submission; of the first one, when it is edited
   */
  public boolean mayBeEmpty(Period period, Instant submittedAt) {
    Period next = after(period);
    if (next == null) {
      return true;
    }
    LocalDate from = LocalDate.ofInstant(submittedAt, period.zone());
    return Absence.anyTouches(enrolment.absences(), from, next.dueOn())
        || WeekSpan.anyTouches(enrolment.pauses(), from, next.dueOn())
        || WeekSpan.anyTouches(cohort.breaks(), from, next.dueOn());
  }

  /** The first day that exists for this participant, be it paused. */
  LocalDate entryDay() {
    return entryDay;
  }

  /** The last day on which a check-in is due, or the day before the start if there is none. */
  LocalDate lastDueOn() {
    return periods.isEmpty() ? cohort.startsOn().minusDays(1) : periods.getLast().dueOn();
  }
}
