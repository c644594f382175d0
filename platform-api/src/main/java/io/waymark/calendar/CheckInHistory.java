package io.waymark.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What became of one participant's check-ins, and what may be done with them now (lines 3 to 5 and
 * 8). Of somebody who has left, ask with the moment at which they left.
 */
public record CheckInHistory(ParticipantCalendar calendar, Submissions submissions) {

  /** How many weeks before the current one a pause may begin. */
  public static final int MAX_PAUSE_WEEKS_BACK = 2;

  /**
   * The status of a period's check-in. A submission stays what it was, however late it is asked;
   * one that lies after {@link Period#lateUntil} (dates were moved forward since) counts as missed.
   */
  public CheckInStatus status(Period period, Instant now) {
    Instant submittedAt = submissions.at(period.number());
    if (submittedAt != null) {
      return submitted(period, submittedAt);
    }
    if (now.isBefore(period.opensAt())) {
      return CheckInStatus.UPCOMING;
    }
    if (calendar.excuses(period)) {
      return CheckInStatus.EXCUSED;
    }
    return unsubmitted(period, now);
  }

  private static CheckInStatus submitted(Period period, Instant submittedAt) {
    if (submittedAt.isBefore(period.graceEndsAt())) {
      return CheckInStatus.ON_TIME;
    }
    return submittedAt.isBefore(period.lateUntil()) ? CheckInStatus.LATE : CheckInStatus.MISSED;
  }

  private CheckInStatus unsubmitted(Period period, Instant now) {
    if (isOvertaken(period) || !now.isBefore(period.lateUntil())) {
      return CheckInStatus.MISSED;
    }
    return now.isBefore(period.graceEndsAt()) ? CheckInStatus.OPEN : CheckInStatus.OVERDUE;
  }

  /**
   * Whether a check-in for this period may be submitted now: its period has begun, late ones are
   * still accepted, and neither it nor a later one was submitted. Absence does not matter.
   */
  public boolean isOpen(Period period, Instant now) {
    return period.isWithin(now) && submissions.at(period.number()) == null && !isOvertaken(period);
  }

  /** The periods whose check-in may be submitted now, oldest first; at most two in practice. */
  public List<Period> open(Instant now) {
    List<Period> found = new ArrayList<>(2);
    for (Period period : calendar.periods()) {
      if (isOpen(period, now)) {
        found.add(period);
      }
    }
    return found;
  }

  /** The number of the earlier period whose commitments this period's check-in reviews. */
  public OptionalInt reviewedIn(Period period) {
    return submissions.latestBefore(period.number());
  }

  /**
   * Until when (exclusive) a submitted check-in may be edited: until due or, if later, the first
   * reply, but never after the next submission or the next due. Editing keeps its status.
   *
   * @param firstReplyAt the first reply of any mentor; null if there is none yet
   */
  public Instant editableUntil(Period period, @Nullable Instant firstReplyAt) {
    Instant nextSubmittedAt = submissions.nextAfter(period.number());
    Instant end = period.lateUntil();
    if (nextSubmittedAt != null && nextSubmittedAt.isBefore(end)) {
      end = nextSubmittedAt;
    }
    if (firstReplyAt == null) {
      return end;
    }
    Instant settledAt = firstReplyAt.isAfter(period.dueAt()) ? firstReplyAt : period.dueAt();
    return settledAt.isBefore(end) ? settledAt : end;
  }

  /**
   * "On time in n of the last 12": of the last {@link OnTimeCount#LAST} periods whose check-in is
   * submitted or past grace, excused ones left out. Paused ones do not exist.
   */
  public OnTimeCount onTime(Instant now) {
    int onTime = 0;
    int of = 0;
    List<Period> periods = calendar.periods();
    for (int i = periods.size() - 1; i >= 0 && of < OnTimeCount.LAST; i--) {
      Period period = periods.get(i);
      if (counts(period, now)) {
        of++;
        onTime += status(period, now) == CheckInStatus.ON_TIME ? 1 : 0;
      }
    }
    return new OnTimeCount(onTime, of);
  }

  private boolean counts(Period period, Instant now) {
    return submissions.at(period.number()) != null
        || (!now.isBefore(period.graceEndsAt()) && !calendar.excuses(period));
  }

  /**
   * Whether a pause may begin with the week that holds this date: at most {@link
   * #MAX_PAUSE_WEEKS_BACK} weeks before the current one, or any later week.
   */
  public boolean mayPauseFrom(LocalDate requested, Instant now) {
    CohortPlan cohort = calendar.cohort();
    LocalDate thisWeek = cohort.weekOf(calendar.enrolment().zones().dateAt(now));
    LocalDate week = cohort.weekOf(requested);
    return !week.isBefore(cohort.startsOn())
        && !week.isBefore(thisWeek.minusWeeks(MAX_PAUSE_WEEKS_BACK));
  }

  /**
   * The pause to grant: as many weeks as asked for, from the requested week or, if later, from the
   * week after the latest submitted period; never before the participant's entry. Unsubmitted
   * periods inside it re-open after it, because they get their dates from the calendar with the
   * pause in it.
   *
   * @param requested any date of the first week asked for; see {@link #mayPauseFrom}
   */
  public WeekSpan pauseFrom(LocalDate requested, int weeks) {
    LocalDate start = calendar.cohort().weekOf(requested);
    LocalDate earliest = firstPausable();
    return new WeekSpan(start.isBefore(earliest) ? earliest : start, weeks);
  }

  private LocalDate firstPausable() {
    OptionalInt latest = submissions.latest();
    Period submitted = latest.isPresent() ? calendar.period(latest.getAsInt()) : null;
    return submitted == null ? calendar.entryDay() : submitted.lastDay().plusDays(1);
  }

  private boolean isOvertaken(Period period) {
    return submissions.nextAfter(period.number()) != null;
  }
}
