package io.waymark.calendar;

import static io.waymark.calendar.Plans.BIWEEKLY;
import static io.waymark.calendar.Plans.WEEKLY;
import static io.waymark.calendar.Plans.at;
import static io.waymark.calendar.Plans.away;
import static io.waymark.calendar.Plans.cohort;
import static io.waymark.calendar.Plans.joining;
import static io.waymark.calendar.Plans.person;
import static io.waymark.calendar.Plans.personAway;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Line 5: A pause starts with the requested week (at most two back), or after the latest submitted
 * period; unsubmitted periods inside it are re-opened after it. An absence excuses unsubmitted
 * check-ins whose local due date it contains; submitting one still counts.
 */
class Line05PauseAndAbsenceTest {

  /** The weeks begin on 5, 12, 19, 26 January and 2, 9 February. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      useHeadersInDisplayName = true,
      textBlock =
          """
          case,                                zone,               requested,  now,                       allowed
          this week,                           UTC,                2026-01-26, 2026-01-28T12:00:00Z,      true
          any day of this week,                UTC,                2026-02-01, 2026-01-28T12:00:00Z,      true
          two weeks back,                      UTC,                2026-01-12, 2026-01-28T12:00:00Z,      true
          two weeks back on the last day,      UTC,                2026-01-12, 2026-02-01T23:59:59Z,      true
          three weeks back,                    UTC,                2026-01-11, 2026-01-28T12:00:00Z,      false
          two back and the week turned,        UTC,                2026-01-12, 2026-02-02T00:00:00Z,      false
          the week turned in Kiritimati,       Pacific/Kiritimati, 2026-01-12, 2026-02-02T00:00:00+14:00, false
          and a moment before,                 Pacific/Kiritimati, 2026-01-12, 2026-02-01T23:59:59+14:00, true
          the week not yet over in Pago Pago,  Pacific/Pago_Pago,  2026-01-12, 2026-02-01T23:59:59-11:00, true
          and a moment later,                  Pacific/Pago_Pago,  2026-01-12, 2026-02-02T00:00:00-11:00, false
          a week to come,                      UTC,                2026-02-09, 2026-01-28T12:00:00Z,      true
          before the cohort,                   UTC,                2026-01-04, 2026-01-06T12:00:00Z,      false
          """)
  void aPauseBeginsAtMostTwoWeeksBack(
      String name, String zone, LocalDate requested, OffsetDateTime now, boolean allowed) {
    var history =
        new CheckInHistory(ParticipantCalendar.of(cohort(WEEKLY), person(zone)), Submissions.NONE);

    assertThat(history.mayPauseFrom(requested, now.toInstant())).isEqualTo(allowed);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      useHeadersInDisplayName = true,
      textBlock =
          """
          case,                                       weeks, submitted, requested,  starts
          nothing submitted,                          1,     ,          2026-01-12, 2026-01-12
          any day means its week,                     1,     ,          2026-01-17, 2026-01-12
          an earlier period submitted,                1,     1,         2026-01-12, 2026-01-12
          the requested one submitted,                1,     2,         2026-01-12, 2026-01-19
          a later one submitted,                      1,     3,         2026-01-12, 2026-01-26
          biweekly with nothing submitted,            2,     ,          2026-01-12, 2026-01-12
          biweekly in the second week of a submitted, 2,     1,         2026-01-12, 2026-01-19
          biweekly in the second week of the next,    2,     1,         2026-01-26, 2026-01-26
          """)
  void aPauseStartsWithTheRequestedWeekOrAfterTheLatestSubmittedPeriod(
      String name, int weeks, @Nullable Integer submitted, LocalDate requested, LocalDate starts) {
    var calendar = ParticipantCalendar.of(cohort(weeks == 1 ? WEEKLY : BIWEEKLY), person());
    var submissions =
        submitted == null
            ? Submissions.NONE
            : Submissions.NONE.with(submitted, Plans.period(calendar, submitted).opensAt());

    assertThat(new CheckInHistory(calendar, submissions).pauseFrom(requested, 2))
        .isEqualTo(new WeekSpan(starts, 2));
  }

  @Test
  void aPauseOfALateJoinerStartsWithTheirEntry() {
    var late = joining(at("2026-01-20T09:00Z"), "UTC");
    var history =
        new CheckInHistory(ParticipantCalendar.of(cohort(WEEKLY), late), Submissions.NONE);

    assertThat(history.pauseFrom(LocalDate.parse("2026-01-12"), 1).firstDay())
        .isEqualTo("2026-01-26");
  }

  @Test
  void unsubmittedPeriodsInsideAPauseReopenAfterItWithTheirNumbers() {
    var before = ParticipantCalendar.of(cohort(WEEKLY), person());
    var history = new CheckInHistory(before, Submissions.NONE.with(1, at("2026-01-06T09:00Z")));
    Instant now = at("2026-01-28T12:00Z");
    assertThat(history.status(Plans.period(before, 2), now)).isEqualTo(CheckInStatus.MISSED);

    WeekSpan pause = history.pauseFrom(LocalDate.parse("2026-01-12"), 3);
    var after = ParticipantCalendar.of(cohort(WEEKLY), person(pause));
    var later = new CheckInHistory(after, history.submissions());

    Period second = Plans.period(after, 2);
    assertThat(second.firstDay()).isEqualTo("2026-02-02");
    assertThat(second.firstWeek()).isEqualTo(2);
    assertThat(later.status(second, now)).isEqualTo(CheckInStatus.UPCOMING);
    assertThat(later.isOpen(second, at("2026-02-02T00:00Z"))).isTrue();
    assertThat(later.status(Plans.period(after, 1), now)).isEqualTo(CheckInStatus.ON_TIME);
  }

  @Test
  void aPauseInTheSecondWeekOfABiweeklyPeriodMovesItsDueMoment() {
    var calendar = ParticipantCalendar.of(cohort(BIWEEKLY), person(Plans.off("2026-01-12", 2)));
    Period first = Plans.period(calendar, 1);

    assertThat(first.opensAt()).isEqualTo(at("2026-01-05T00:00Z"));
    assertThat(first.dueAt()).isEqualTo(at("2026-01-30T17:00Z"));
  }

  /** Paused from Monday 12 to Sunday 18 January. */
  @ParameterizedTest(name = "{0} at {1}")
  @CsvSource(
      useHeadersInDisplayName = true,
      textBlock =
          """
          zone,               now,                       paused
          UTC,                2026-01-11T23:59:59Z,      false
          UTC,                2026-01-12T00:00:00Z,      true
          UTC,                2026-01-18T23:59:59Z,      true
          UTC,                2026-01-19T00:00:00Z,      false
          Pacific/Kiritimati, 2026-01-11T23:59:59+14:00, false
          Pacific/Kiritimati, 2026-01-12T00:00:00+14:00, true
          Pacific/Pago_Pago,  2026-01-18T23:59:59-11:00, true
          Pacific/Pago_Pago,  2026-01-19T00:00:00-11:00, false
          """)
  void aPauseHoldsByThePersonsDate(String zone, OffsetDateTime now, boolean paused) {
    assertThat(person(zone, Plans.off("2026-01-12", 1)).isPaused(now.toInstant()))
        .isEqualTo(paused);
  }

  /** Period 1 is due on Friday 9 January. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      useHeadersInDisplayName = true,
      textBlock =
          """
          case,                        first day,  last day,   submitted,         now,               status
          the due date alone,          2026-01-09, 2026-01-09, ,                  2026-02-01T00:00Z, EXCUSED
          it ends on the due date,     2026-01-05, 2026-01-09, ,                  2026-02-01T00:00Z, EXCUSED
          it begins on the due date,   2026-01-09, 2026-01-20, ,                  2026-02-01T00:00Z, EXCUSED
          it ends the day before,      2026-01-01, 2026-01-08, ,                  2026-02-01T00:00Z, MISSED
          it begins the day after,     2026-01-10, 2026-01-20, ,                  2026-02-01T00:00Z, MISSED
          before the period opens,     2026-01-09, 2026-01-09, ,                  2026-01-04T23:59Z, UPCOMING
          as soon as the period opens, 2026-01-09, 2026-01-09, ,                  2026-01-05T00:00Z, EXCUSED
          submitted in time,           2026-01-09, 2026-01-09, 2026-01-09T10:00Z, 2026-02-01T00:00Z, ON_TIME
          submitted late,              2026-01-09, 2026-01-09, 2026-01-12T10:00Z, 2026-02-01T00:00Z, LATE
          """)
  void anAbsenceExcusesAnUnsubmittedCheckInWhoseDueDateItContains(
      String name,
      LocalDate firstDay,
      LocalDate lastDay,
      @Nullable OffsetDateTime submitted,
      OffsetDateTime now,
      CheckInStatus status) {
    var calendar =
        ParticipantCalendar.of(cohort(WEEKLY), personAway(new Absence(firstDay, lastDay)));
    var submissions =
        submitted == null ? Submissions.NONE : Submissions.NONE.with(1, submitted.toInstant());

    assertThat(
            new CheckInHistory(calendar, submissions)
                .status(Plans.period(calendar, 1), now.toInstant()))
        .isEqualTo(status);
  }

  /** Due on Friday 9 January 17:00 local: 03:00Z in Kiritimati, Saturday 04:00Z in Pago Pago. */
  @ParameterizedTest(name = "{0} away on {1}")
  @CsvSource(
      useHeadersInDisplayName = true,
      textBlock =
          """
          zone,               day,        excused
          Pacific/Kiritimati, 2026-01-08, false
          Pacific/Kiritimati, 2026-01-09, true
          Pacific/Kiritimati, 2026-01-10, false
          Pacific/Pago_Pago,  2026-01-08, false
          Pacific/Pago_Pago,  2026-01-09, true
          Pacific/Pago_Pago,  2026-01-10, false
          """)
  void theDueDateIsTheLocalOne(String zone, LocalDate day, boolean excused) {
    var enrolment =
        new EnrolmentPlan(
            Instant.EPOCH,
            ZoneHistory.always(ZoneId.of(zone)),
            List.of(),
            List.of(new Absence(day, day)));
    var calendar = ParticipantCalendar.of(cohort(WEEKLY), enrolment);

    assertThat(calendar.excuses(Plans.period(calendar, 1))).isEqualTo(excused);
  }

  @Test
  void anExcusedCheckInMayStillBeSubmittedWhileItsPeriodIsOpen() {
    var calendar =
        ParticipantCalendar.of(cohort(WEEKLY), personAway(away("2026-01-08", "2026-01-10")));
    var history = new CheckInHistory(calendar, Submissions.NONE);
    Period first = Plans.period(calendar, 1);

    assertThat(history.isOpen(first, at("2026-01-09T12:00Z"))).isTrue();
    assertThat(history.isOpen(first, at("2026-01-16T16:59Z"))).isTrue();
    assertThat(history.isOpen(first, at("2026-01-16T17:00Z"))).isFalse();
  }

  @Test
  void aLaterSubmissionLeavesAnExcusedOneExcused() {
    var calendar =
        ParticipantCalendar.of(cohort(WEEKLY), personAway(away("2026-01-08", "2026-01-10")));
    var history = new CheckInHistory(calendar, Submissions.NONE.with(2, at("2026-01-13T12:00Z")));

    assertThat(history.status(Plans.period(calendar, 1), at("2026-01-13T13:00Z")))
        .isEqualTo(CheckInStatus.EXCUSED);
  }

  @ParameterizedTest(name = "from {0} on 20 January")
  @CsvSource({"2026-01-05, false", "2026-01-06, true", "2026-01-20, true", "2026-03-01, true"})
  void anAbsenceBeginsAtMostFourteenDaysBack(LocalDate firstDay, boolean allowed) {
    assertThat(Absence.mayBeginOn(firstDay, LocalDate.parse("2026-01-20"))).isEqualTo(allowed);
  }

  @Test
  void anAbsenceAndAPauseLastAtLeastADayAndAWeek() {
    assertThatIllegalArgumentException().isThrownBy(() -> away("2026-01-06", "2026-01-05"));
    assertThatIllegalArgumentException().isThrownBy(() -> Plans.off("2026-01-05", 0));
  }
}
