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
   * Among the open ones the wanted, else the oldest: a later one would close it. With none open the
   * one just submitted, else the next, else none.
   */
  static Optional<CheckInChoice> of(Enrolment enrolment, @Nullable Integer wanted, Instant now) {
    if (!takesCheckIns(enrolment)) {
      return Optional.empty();
    }
    List<Period> open = open(enrolment, now);
    return open.stream()
        .filter(period -> wanted != null && period.number() == wanted)
        .findFirst()
        .or(() -> open.stream().findFirst())
        .map(period -> new CheckInChoice(period, stateOfOpen(period, now)))
        .or(() -> submitted(enrolment, now))
        .or(() -> next(enrolment.history(), now));
  }

  private static boolean takesCheckIns(Enrolment enrolment) {
    CohortStatus cohort = enrolment.cohortStatus();
    return enrolment.storedStatus() == EnrolmentStatus.ACTIVE
        && (cohort == CohortStatus.RUNNING || cohort == CohortStatus.ENROLLING);
  }

  private static CheckInState stateOfOpen(Period period, Instant now) {
    if (now.isBefore(period.dueAt())) {
      return CheckInState.OPEN;
    }
    return now.isBefore(period.graceEndsAt()) ? CheckInState.GRACE : CheckInState.LATE_OPEN;
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
