package io.waymark.insight;

import io.waymark.calendar.CheckInHistory;
import io.waymark.calendar.CheckInStatus;
import io.waymark.calendar.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The window of a cohort's figures: the four calendar weeks before the current one, breaks
 * included; after the end the last four. The current week is left out, because only those who are
 * on time have a status in it.
 *
 * @param lastDay included
 */
record RecentWeeks(LocalDate firstDay, LocalDate lastDay) {
  static final int WEEKS = 4;

  /** The window of a cohort on a day of its zone. */
  static RecentWeeks of(CohortRun run, LocalDate today) {
    LocalDate current = run.cohort().plan().weekOf(today);
    LocalDate end = current.isAfter(run.endsOn()) ? run.endsOn() : current.minusDays(1);
    return new RecentWeeks(end.minusWeeks(WEEKS).plusDays(1), end);
  }

  /** How many of the check-ins due in these weeks were on time, excused ones left out. */
  ShareView onTime(List<Person> people, Instant now) {
    return people.stream()
        .map(person -> onTime(person.enrolment().history(), person.enrolment().lastMoment(now)))
        .reduce(ShareView.NOTHING, ShareView::plus);
  }

  private ShareView onTime(CheckInHistory history, Instant moment) {
    int onTime = 0;
    int of = 0;
    for (Period period : history.calendar().periods()) {
      if (contains(period.dueOn())) {
        CheckInStatus status = history.status(period, moment);
        of += status.counts() ? 1 : 0;
        onTime += status == CheckInStatus.ON_TIME ? 1 : 0;
      }
    }
    return new ShareView(onTime, of);
  }

  private boolean contains(LocalDate day) {
    return !day.isBefore(firstDay) && !day.isAfter(lastDay);
  }
}
