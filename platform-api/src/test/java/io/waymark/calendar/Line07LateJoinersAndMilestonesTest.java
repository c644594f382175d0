package io.waymark.calendar;

import static io.waymark.calendar.Plans.BIWEEKLY;
import static io.waymark.calendar.Plans.MONDAY;
import static io.waymark.calendar.Plans.WEEKLY;
import static io.waymark.calendar.Plans.at;
import static io.waymark.calendar.Plans.cohort;
import static io.waymark.calendar.Plans.joining;
import static io.waymark.calendar.Plans.off;
import static io.waymark.calendar.Plans.person;
import static io.waymark.calendar.Plans.spans;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Line 7: A late joiner starts with the first period that opens on or after joining, keeps the
 * cohort's week numbers, and milestones move by the missed weeks. A milestone of week n is due with
 * the check-in that holds week n.
 */
class Line07LateJoinersAndMilestonesTest {

  /**
   * Weeks begin on 5, 12, 19, 26 January, 2, 9 February; biweekly periods on 5, 19 January, 2
   * February.
   */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      useHeadersInDisplayName = true,
      textBlock =
          """
          case,                                zone,               weeks, breaks,       joined,                    period, week, firstDay
          long before,                         UTC,                1,     ,             2025-11-01T00:00:00Z,      1,      1,    2026-01-05
          in the evening of the first day,     UTC,                1,     ,             2026-01-05T23:59:59Z,      1,      1,    2026-01-05
          a moment later,                      UTC,                1,     ,             2026-01-06T00:00:00Z,      2,      2,    2026-01-12
          the first day ends in Kiritimati,    Pacific/Kiritimati, 1,     ,             2026-01-05T23:59:59+14:00, 1,      1,    2026-01-05
          it has ended in Kiritimati,          Pacific/Kiritimati, 1,     ,             2026-01-06T00:00:00+14:00, 2,      2,    2026-01-12
          the first day ends in Pago Pago,     Pacific/Pago_Pago,  1,     ,             2026-01-05T23:59:59-11:00, 1,      1,    2026-01-05
          it has ended in Pago Pago,           Pacific/Pago_Pago,  1,     ,             2026-01-06T00:00:00-11:00, 2,      2,    2026-01-12
          biweekly in the first week,          UTC,                2,     ,             2026-01-07T12:00:00Z,      2,      3,    2026-01-19
          biweekly on its second week's Monday,UTC,                2,     ,             2026-01-12T00:00:00Z,      2,      3,    2026-01-19
          in a break,                          UTC,                1,     2026-01-12x1, 2026-01-14T12:00:00Z,      2,      2,    2026-01-19
          on the last opening,                 UTC,                1,     ,             2026-02-09T12:00:00Z,      6,      6,    2026-02-09
          """)
  void aLateJoinerStartsWithTheFirstPeriodThatOpensOnOrAfterTheirDay(
      String name,
      String zone,
      int weeks,
      @Nullable String breaks,
      OffsetDateTime joined,
      int period,
      int week,
      LocalDate firstDay) {
    var calendar =
        ParticipantCalendar.of(
            cohort(weeks == 1 ? WEEKLY : BIWEEKLY, spans(breaks)),
            joining(joined.toInstant(), zone));
    Period first = calendar.periods().getFirst();

    assertThat(first.number()).isEqualTo(period);
    assertThat(first.firstWeek()).isEqualTo(week);
    assertThat(first.firstDay()).isEqualTo(firstDay);
    assertThat(calendar.missedWeeks()).isEqualTo(week - 1);
  }

  @Test
  void weeksBeforeALateJoinersEntryDoNotExistForThem() {
    var calendar =
        ParticipantCalendar.of(
            cohort(WEEKLY, off("2026-01-12", 1)), joining(at("2026-01-13T09:00Z"), "UTC"));

    assertThat(calendar.period(1)).isNull();
    assertThat(calendar.calendarWeeks())
        .extracting(CalendarWeek::number)
        .containsExactly(2, 3, 4, 5, 6);
  }

  @Test
  void somebodyWhoJoinsAfterTheLastOpeningHasNoPeriods() {
    var calendar = ParticipantCalendar.of(cohort(WEEKLY), joining(at("2026-02-10T00:00Z"), "UTC"));

    assertThat(calendar.periods()).isEmpty();
    assertThat(calendar.calendarWeeks()).isEmpty();
    assertThat(calendar.current(at("2026-03-01T00:00Z"))).isNull();
    assertThat(calendar.dueWith(1).dueOn()).isEqualTo("2026-02-20");
  }

  @Test
  void aPauseBeforeTheEntryShiftsNothing() {
    var late = joining(at("2026-01-13T09:00Z"), "UTC", off("2026-01-12", 1));

    assertThat(ParticipantCalendar.of(cohort(WEEKLY), late).periods().getFirst().firstDay())
        .isEqualTo("2026-01-19");
  }

  @Test
  void aPauseAtTheEntryShiftsItWithoutChangingItsWeek() {
    var late = joining(at("2026-01-13T09:00Z"), "UTC", off("2026-01-19", 2));
    var calendar = ParticipantCalendar.of(cohort(WEEKLY), late);

    assertThat(calendar.periods().getFirst().firstDay()).isEqualTo("2026-02-02");
    assertThat(calendar.periods().getFirst().firstWeek()).isEqualTo(3);
    assertThat(calendar.missedWeeks()).isEqualTo(2);
  }

  /** Fridays: 9, 16, 23, 30 January, 6, 13, 20, 27 February. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      useHeadersInDisplayName = true,
      textBlock =
          """
          case,                                        weeks, breaks,       pauses,       joined,               milestone, due
          weekly,                                      1,     ,             ,             2025-11-01T00:00:00Z, 2,         2026-01-16
          biweekly in the first of two weeks,          2,     ,             ,             2025-11-01T00:00:00Z, 3,         2026-01-30
          biweekly in the second,                      2,     ,             ,             2025-11-01T00:00:00Z, 4,         2026-01-30
          after a break,                               1,     2026-01-12x1, ,             2025-11-01T00:00:00Z, 2,         2026-01-23
          after a pause,                               1,     ,             2026-01-12x2, 2025-11-01T00:00:00Z, 2,         2026-01-30
          after both that overlap,                     1,     2026-01-12x1, 2026-01-12x2, 2025-11-01T00:00:00Z, 2,         2026-01-30
          a late joiner's first,                       1,     ,             ,             2026-01-13T00:00:00Z, 1,         2026-01-23
          a late joiner's second,                      1,     ,             ,             2026-01-13T00:00:00Z, 2,         2026-01-30
          a late joiner's last falls after the end,    1,     ,             ,             2026-01-13T00:00:00Z, 6,         2026-02-27
          a late joiner's when biweekly,               2,     ,             ,             2026-01-13T00:00:00Z, 1,         2026-01-30
          a late joiner's after the end when biweekly, 2,     ,             ,             2026-01-13T00:00:00Z, 5,         2026-02-27
          the last week of all,                        1,     ,             ,             2025-11-01T00:00:00Z, 6,         2026-02-13
          """)
  void aMilestoneIsDueWithTheCheckInThatHoldsItsWeekMovedByTheMissedWeeks(
      String name,
      int weeks,
      @Nullable String breaks,
      @Nullable String pauses,
      OffsetDateTime joined,
      int milestone,
      LocalDate due) {
    var calendar =
        ParticipantCalendar.of(
            cohort(weeks == 1 ? WEEKLY : BIWEEKLY, spans(breaks)),
            joining(joined.toInstant(), "UTC", spans(pauses)));

    assertThat(calendar.dueWith(milestone).dueOn()).isEqualTo(due);
  }

  @Test
  void aMilestoneAfterAnOddEndIsDueInAPeriodThatWouldFollow() {
    var odd = new CohortPlan(MONDAY, 5, BIWEEKLY, List.of());
    var calendar = ParticipantCalendar.of(odd, joining(at("2026-01-13T00:00Z"), "UTC"));

    assertThat(calendar.periods().getLast().dueOn()).isEqualTo("2026-02-06");
    assertThat(calendar.dueWith(3).dueOn()).isEqualTo("2026-02-06");
    assertThat(calendar.dueWith(4).dueOn()).isEqualTo("2026-02-13");
  }

  @Test
  void theCurrentPeriodIsTheOneThatOpenedLastAndTheNextIsTheOneToOpen() {
    var calendar = ParticipantCalendar.of(cohort(WEEKLY, off("2026-01-12", 1)), person());

    assertThat(calendar.current(at("2026-01-04T23:59Z"))).isNull();
    assertThat(calendar.next(at("2026-01-04T23:59Z"))).isEqualTo(calendar.period(1));
    assertThat(calendar.current(at("2026-01-05T00:00Z"))).isEqualTo(calendar.period(1));
    assertThat(calendar.current(at("2026-01-18T23:59Z"))).isEqualTo(calendar.period(1));
    assertThat(calendar.next(at("2026-01-18T23:59Z"))).isEqualTo(calendar.period(2));
    assertThat(calendar.current(at("2027-01-01T00:00Z"))).isEqualTo(calendar.period(6));
    assertThat(calendar.next(at("2027-01-01T00:00Z"))).isNull();
  }
}
