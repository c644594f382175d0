package io.waymark.thisweek;

import io.waymark.calendar.CheckInHistory;
import io.waymark.calendar.Period;
import io.waymark.cohort.CohortStatus;
import io.waymark.enrolment.Enrolment;
import io.waymark.enrolment.EnrolmentStatus;
import io.waymark.thisweek.ThisWeekView.CheckInState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which check-in "This week" is about. Pure.
 *
 * @param period of the check-in
 */
record CheckInChoice(Period period, CheckInState state) {

  /** The periods whose check-in can be submitted now, oldest first. */
  static List<Period> open(Enrolment enrolment, Instant now) {
    return takesCheckIns(enrolment) ? enrolment.history().open(now) : List.of();
  }

  /**
   * The wanted one, if it is open or can still be edited. Else the oldest open one, because a later
   * one would close it; but nobody waits for one that an absence excuses, so any other open one
   * goes before it, and the newest where all are excused. With none open the one just submitted,
   * else the next, else none.
   */
  static Optional<CheckInChoice> of(Enrolment enrolment, @Nullable Integer wanted, Instant now) {
    if (!takesCheckIns(enrolment)) {
      return Optional.empty();
    }
    return wanted(enrolment, wanted, now)
        .or(() -> firstOf(open(enrolment, now), enrolment, now))
        .or(() -> submitted(enrolment, now))
        .or(() -> next(enrolment.history(), now));
  }

  private static Optional<CheckInChoice> wanted(
      Enrolment enrolment, @Nullable Integer wanted, Instant now) {
    Period period = wanted == null ? null : enrolment.period(wanted);
    if (period == null) {
      return Optional.empty();
    }
    if (enrolment.history().isOpen(period, now)) {
      return Optional.of(ofOpen(period, now));
    }
    return enrolment
        .submission(period.number())
        .filter(sent -> enrolment.isEditable(sent, now))
        .map(sent -> new CheckInChoice(period, CheckInState.SUBMITTED));
  }

  private static Optional<CheckInChoice> firstOf(
      List<Period> open, Enrolment enrolment, Instant now) {
    return open.stream()
        .filter(period -> !enrolment.history().calendar().excuses(period))
        .findFirst()
        .or(() -> open.isEmpty() ? Optional.empty() : Optional.of(open.getLast()))
        .map(period -> ofOpen(period, now));
  }

  private static boolean takesCheckIns(Enrolment enrolment) {
    CohortStatus cohort = enrolment.cohortStatus();
    return enrolment.storedStatus() == EnrolmentStatus.ACTIVE
        && (cohort == CohortStatus.RUNNING || cohort == CohortStatus.ENROLLING);
  }

  static CheckInChoice ofOpen(Period period, Instant now) {
    if (now.isBefore(period.dueAt())) {
      return new CheckInChoice(period, CheckInState.OPEN);
    }
    return new CheckInChoice(
        period, now.isBefore(period.graceEndsAt()) ? CheckInState.GRACE : CheckInState.LATE_OPEN);
  }

  private static Optional<CheckInChoice> submitted(Enrolment enrolment, Instant now) {
    return Optional.ofNullable(enrolment.history().calendar().current(now))
        .filter(period -> enrolment.submission(period.number()).isPresent())
        .map(period -> new CheckInChoice(period, CheckInState.SUBMITTED));
  }

  private static Optional<CheckInChoice> next(CheckInHistory history, Instant now) {
    return Optional.ofNullable(history.calendar().next(now))
        .map(period -> new CheckInChoice(period, CheckInState.UPCOMING));
  }
}
