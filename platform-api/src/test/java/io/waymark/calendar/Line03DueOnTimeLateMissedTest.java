package io.waymark.calendar;

import static io.waymark.calendar.Plans.BIWEEKLY;
import static io.waymark.calendar.Plans.MONDAY;
import static io.waymark.calendar.Plans.WEEKLY;
import static io.waymark.calendar.Plans.at;
import static io.waymark.calendar.Plans.cohort;
import static io.waymark.calendar.Plans.person;
import static io.waymark.calendar.Plans.spans;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Line 3: A check-in is due at the last configured weekday and hour between its opening and the end
 * of its period's last numbered week. Submitted before due + 24 elapsed hours it is on time; before
 * the next existing period's due (after the last one: one period length) late; else missed. These
 * are derived, never stored.
 */
class Line03DueOnTimeLateMissedTest {

  /** The week of 5 January 2026, a Monday, or one that holds a daylight-saving change. */
  @ParameterizedTest(name = "{0} {1} {2} {3} from {4}")
  @CsvSource(
      useHeadersInDisplayName = true,
      textBlock =
          """
          zone,               weeks, day,       time,  start,      due
          UTC,                1,     FRIDAY,    17:00, 2026-01-05, 2026-01-09T17:00Z
          UTC,                1,     MONDAY,    09:00, 2026-01-05, 2026-01-05T09:00Z
          UTC,                1,     SUNDAY,    23:59, 2026-01-05, 2026-01-11T23:59Z
          UTC,                1,     MONDAY,    00:00, 2026-01-05, 2026-01-12T00:00Z
          UTC,                1,     TUESDAY,   00:00, 2026-01-05, 2026-01-06T00:00Z
          UTC,                1,     FRIDAY,    17:00, 2026-01-10, 2026-01-16T17:00Z
          UTC,                1,     FRIDAY,    17:00, 2026-01-09, 2026-01-09T17:00Z
          UTC,                2,     FRIDAY,    17:00, 2026-01-05, 2026-01-16T17:00Z
          UTC,                2,     MONDAY,    09:00, 2026-01-05, 2026-01-12T09:00Z
          UTC,                2,     MONDAY,    00:00, 2026-01-05, 2026-01-19T00:00Z
          Pacific/Kiritimati, 1,     FRIDAY,    17:00, 2026-01-05, 2026-01-09T03:00Z
          Pacific/Kiritimati, 2,     FRIDAY,    17:00, 2026-01-05, 2026-01-16T03:00Z
          Pacific/Pago_Pago,  1,     FRIDAY,    17:00, 2026-01-05, 2026-01-10T04:00Z
          Pacific/Pago_Pago,  2,     SUNDAY,    23:59, 2026-01-05, 2026-01-19T10:59Z
          Europe/Berlin,      1,     SUNDAY,    01:59, 2026-03-23, 2026-03-29T00:59Z
          Europe/Berlin,      1,     SUNDAY,    02:30, 2026-03-23, 2026-03-29T01:30Z
          Europe/Berlin,      1,     SUNDAY,    03:00, 2026-03-23, 2026-03-29T01:00Z
          Europe/Berlin,      2,     SUNDAY,    02:30, 2026-03-16, 2026-03-29T01:30Z
          Europe/Berlin,      1,     SUNDAY,    02:30, 2026-10-19, 2026-10-25T00:30Z
          Europe/Berlin,      1,     SUNDAY,    03:00, 2026-10-19, 2026-10-25T02:00Z
          Europe/Berlin,      1,     FRIDAY,    17:00, 2026-10-26, 2026-10-30T16:00Z
          America/New_York,   1,     SUNDAY,    02:30, 2026-03-02, 2026-03-08T07:30Z
          America/New_York,   1,     SUNDAY,    01:30, 2026-10-26, 2026-11-01T05:30Z
          America/New_York,   1,     SUNDAY,    02:00, 2026-10-26, 2026-11-01T07:00Z
          America/Havana,     1,     SUNDAY,    00:15, 2026-03-08, 2026-03-08T05:15Z
          """)
  void aCheckInIsDueAtTheLastConfiguredWeekdayAndHourOfItsPeriod(
      String zone, int weeks, DayOfWeek day, LocalTime time, LocalDate start, OffsetDateTime due) {
    var plan = new CohortPlan(start, 6, new Cadence(weeks, day, time), List.of());

    assertThat(Plans.period(plan, person(zone), 1).dueAt()).isEqualTo(due.toInstant());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      useHeadersInDisplayName = true,
      textBlock =
          """
          case,                                   weeks, breaks,       pauses,       due,               lateUntil
          weekly,                                 1,     ,             ,             2026-01-09T17:00Z, 2026-01-16T17:00Z
          weekly before a break,                  1,     2026-01-12x2, ,             2026-01-09T17:00Z, 2026-01-30T17:00Z
          weekly before a pause,                  1,     ,             2026-01-12x2, 2026-01-09T17:00Z, 2026-01-30T17:00Z
          weekly before both that overlap,        1,     2026-01-12x2, 2026-01-19x2, 2026-01-09T17:00Z, 2026-02-06T17:00Z
          a break across the due moment,          1,     2026-01-05x1, ,             2026-01-16T17:00Z, 2026-01-23T17:00Z
          a pause across the due moment,          1,     ,             2026-01-05x1, 2026-01-16T17:00Z, 2026-01-23T17:00Z
          biweekly,                               2,     ,             ,             2026-01-16T17:00Z, 2026-01-30T17:00Z
          biweekly with a break in its middle,    2,     2026-01-12x1, ,             2026-01-23T17:00Z, 2026-02-06T17:00Z
          biweekly with a pause in its middle,    2,     ,             2026-01-12x1, 2026-01-23T17:00Z, 2026-02-06T17:00Z
          biweekly before a break,                2,     2026-01-19x1, ,             2026-01-16T17:00Z, 2026-02-06T17:00Z
          biweekly with a break in the next one,  2,     2026-01-26x1, ,             2026-01-16T17:00Z, 2026-02-06T17:00Z
          """)
  void aBreakOrPauseAcrossADueMomentMovesIt(
      String name,
      int weeks,
      @Nullable String breaks,
      @Nullable String pauses,
      OffsetDateTime due,
      OffsetDateTime lateUntil) {
    Cadence cadence = weeks == 1 ? WEEKLY : BIWEEKLY;
    Period first = Plans.period(cohort(cadence, spans(breaks)), person(spans(pauses)), 1);

    assertThat(first.dueAt()).isEqualTo(due.toInstant());
    assertThat(first.lateUntil()).isEqualTo(lateUntil.toInstant());
  }

  /** Due on Friday 9 January 17:00 local; the next one a week later. */
  @ParameterizedTest(name = "{0} submitted {1}")
  @CsvSource(
      useHeadersInDisplayName = true,
      textBlock =
          """
          zone,               submitted,                     status
          UTC,                2026-01-05T00:00:00Z,          ON_TIME
          UTC,                2026-01-09T17:00:00Z,          ON_TIME
          UTC,                2026-01-10T16:59:59.999999Z,   ON_TIME
          UTC,                2026-01-10T17:00:00Z,          LATE
          UTC,                2026-01-16T16:59:59.999999Z,   LATE
          UTC,                2026-01-16T17:00:00Z,          MISSED
          Pacific/Kiritimati, 2026-01-10T16:59:59+14:00,     ON_TIME
          Pacific/Kiritimati, 2026-01-10T17:00:00+14:00,     LATE
          Pacific/Kiritimati, 2026-01-16T16:59:59+14:00,     LATE
          Pacific/Kiritimati, 2026-01-16T17:00:00+14:00,     MISSED
          Pacific/Pago_Pago,  2026-01-10T16:59:59-11:00,     ON_TIME
          Pacific/Pago_Pago,  2026-01-10T17:00:00-11:00,     LATE
          Pacific/Pago_Pago,  2026-01-16T17:00:00-11:00,     MISSED
          """)
  void aSubmissionIsOnTimeThenLateThenMissed(
      String zone, OffsetDateTime submitted, CheckInStatus status) {
    var calendar = ParticipantCalendar.of(cohort(WEEKLY), person(zone));
    var history = new CheckInHistory(calendar, Submissions.NONE.with(1, submitted.toInstant()));

    assertThat(history.status(Plans.period(calendar, 1), at("2026-06-01T00:00Z")))
        .isEqualTo(status);
  }

  @ParameterizedTest(name = "at {0}")
  @CsvSource(
      useHeadersInDisplayName = true,
      textBlock =
          """
          now,                         status,   open
          2026-01-04T23:59:59.999999Z, UPCOMING, false
          2026-01-05T00:00:00Z,        OPEN,     true
          2026-01-09T17:00:00Z,        OPEN,     true
          2026-01-10T16:59:59.999999Z, OPEN,     true
          2026-01-10T17:00:00Z,        OVERDUE,  true
          2026-01-16T16:59:59.999999Z, OVERDUE,  true
          2026-01-16T17:00:00Z,        MISSED,   false
          """)
  void anUnsubmittedCheckInIsOpenThenOverdueThenMissed(
      OffsetDateTime now, CheckInStatus status, boolean open) {
    var calendar = ParticipantCalendar.of(cohort(WEEKLY), person());
    var history = new CheckInHistory(calendar, Submissions.NONE);
    Period first = Plans.period(calendar, 1);

    assertThat(history.status(first, now.toInstant())).isEqualTo(status);
    assertThat(history.isOpen(first, now.toInstant())).isEqualTo(open);
  }

  @ParameterizedTest(name = "a due on {1} at {2} in {0}")
  @CsvSource(
      useHeadersInDisplayName = true,
      textBlock =
          """
          zone,             day,      time,  start,      due,               graceEnds
          Europe/Berlin,    SATURDAY, 17:00, 2026-03-23, 2026-03-28T16:00Z, 2026-03-29T18:00+02:00
          Europe/Berlin,    SATURDAY, 17:00, 2026-10-19, 2026-10-24T15:00Z, 2026-10-25T16:00+01:00
          America/New_York, SATURDAY, 17:00, 2026-03-02, 2026-03-07T22:00Z, 2026-03-08T18:00-04:00
          America/New_York, SATURDAY, 17:00, 2026-10-26, 2026-10-31T21:00Z, 2026-11-01T16:00-05:00
          """)
  void graceIsTwentyFourElapsedHoursWhateverTheClockDoes(
      String zone,
      DayOfWeek day,
      LocalTime time,
      LocalDate start,
      OffsetDateTime due,
      OffsetDateTime graceEnds) {
    var plan = new CohortPlan(start, 6, new Cadence(1, day, time), List.of());
    Period first = Plans.period(plan, person(zone), 1);

    assertThat(first.dueAt()).isEqualTo(due.toInstant());
    assertThat(first.graceEndsAt()).isEqualTo(graceEnds.toInstant());
  }

  /** A cohort of two weeks whose last due lies before a daylight-saving change. */
  @ParameterizedTest(name = "{0}, every {1} weeks from {2}")
  @CsvSource(
      useHeadersInDisplayName = true,
      textBlock =
          """
          zone,               weeks, start,      lateUntil
          UTC,                1,     2026-01-05, 2026-01-23T17:00Z
          UTC,                2,     2026-01-05, 2026-01-30T17:00Z
          Pacific/Kiritimati, 1,     2026-01-05, 2026-01-23T17:00+14:00
          Pacific/Pago_Pago,  2,     2026-01-05, 2026-01-30T17:00-11:00
          Europe/Berlin,      1,     2026-03-16, 2026-04-03T17:00+02:00
          America/New_York,   2,     2026-10-19, 2026-11-13T17:00-05:00
          """)
  void theLastOneIsLateForOnePeriodLengthOnTheClockOfItsZone(
      String zone, int weeks, LocalDate start, OffsetDateTime lateUntil) {
    var plan = new CohortPlan(start, 2, weeks == 1 ? WEEKLY : BIWEEKLY, List.of());
    var periods = ParticipantCalendar.of(plan, person(zone)).periods();

    assertThat(periods.getLast().lateUntil()).isEqualTo(lateUntil.toInstant());
  }

  @Test
  void theLastPeriodOfAnOddTrackIsLateForAWholePeriodLengthToo() {
    var plan = new CohortPlan(MONDAY, 3, BIWEEKLY, List.of());
    var last = ParticipantCalendar.of(plan, person()).periods().getLast();

    assertThat(last.dueAt()).isEqualTo(at("2026-01-23T17:00Z"));
    assertThat(last.lateUntil()).isEqualTo(at("2026-02-06T17:00Z"));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3})
  void aPeriodHasOneOrTwoWeeks(int weeks) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Cadence(weeks, DayOfWeek.FRIDAY, LocalTime.NOON));
  }

  /** Earlier or later for the cohort, later for its person: in its week, and never a day apart. */
  @ParameterizedTest(name = "{0} {1}: {2} for all and {3} for one")
  @CsvSource(
      useHeadersInDisplayName = true,
      textBlock =
          """
          day,       time,  cohort, person, due
          FRIDAY,    17:00, 0,      0,      2026-01-16T17:00Z
          FRIDAY,    17:00, -1,     0,      2026-01-15T17:00Z
          FRIDAY,    17:00, 0,      1,      2026-01-17T17:00Z
          FRIDAY,    17:00, -2,     1,      2026-01-15T17:00Z
          FRIDAY,    17:00, 2,      0,      2026-01-18T17:00Z
          FRIDAY,    17:00, 2,      3,      2026-01-18T17:00Z
          FRIDAY,    17:00, -3,     0,      2026-01-13T17:00Z
          FRIDAY,    17:00, -9,     0,      2026-01-13T17:00Z
          MONDAY,    09:00, -1,     0,      2026-01-12T09:00Z
          MONDAY,    09:00, 9,      0,      2026-01-17T09:00Z
          MONDAY,    00:00, -1,     0,      2026-01-19T00:00Z
          MONDAY,    00:00, 1,      0,      2026-01-19T00:00Z
          """)
  void aCheckInThatWasMovedIsDueOnAnotherDayOfItsWeek(
      DayOfWeek day, LocalTime time, int cohort, int person, OffsetDateTime due) {
    EnrolmentPlan somebody = person();
    var calendar =
        ParticipantCalendar.of(
            new CohortPlan(
                MONDAY, 6, new Cadence(1, day, time), List.of(), Moves.NONE.withCheckIn(2, cohort)),
            new EnrolmentPlan(
                somebody.joinedAt(),
                somebody.zones(),
                List.of(),
                List.of(),
                Moves.NONE.withCheckIn(2, person)));

    assertThat(Plans.period(calendar, 2).dueAt()).isEqualTo(due.toInstant());
    assertThat(Plans.period(calendar, 1).lateUntil()).isEqualTo(due.toInstant());
    assertThat(Plans.period(calendar, 3).dueAt()).isAfter(Plans.period(calendar, 2).graceEndsAt());
  }
}
