package io.waymark.calendar;

import static io.waymark.calendar.Plans.BIWEEKLY;
import static io.waymark.calendar.Plans.MONDAY;
import static io.waymark.calendar.Plans.WEEKLY;
import static io.waymark.calendar.Plans.cohort;
import static io.waymark.calendar.Plans.off;
import static io.waymark.calendar.Plans.person;
import static io.waymark.calendar.Plans.spans;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Line 1: A program week is seven calendar days from the cohort's start date, in the participant's
 * zone; a break or pause covers whole weeks, which get no number; overlapping ones shift once; a
 * break cannot touch a week that has begun for anyone.
 */
class Line01WeeksBreaksAndPausesTest {

  /** B is a break, P a pause; the weeks begin on 5, 12, 19, 26 January, 2, 9, 16, 23 February. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      useHeadersInDisplayName = true,
      textBlock =
          """
          case,                          breaks,                    pauses,                    weeks
          nothing off,                   ,                          ,                          1 2 3 4 5 6
          a break,                       2026-01-12x1,              ,                          1 B 2 3 4 5 6
          a pause,                       ,                          2026-01-12x2,              1 P P 2 3 4 5 6
          a break in the first week,     2026-01-05x1,              ,                          B 1 2 3 4 5 6
          a break before the last week,  2026-02-09x1,              ,                          1 2 3 4 5 B 6
          a break after the last week,   2026-02-16x1,              ,                          1 2 3 4 5 6
          a pause after the last week,   ,                          2026-02-16x4,              1 2 3 4 5 6
          the same week off twice,       2026-01-12x1,              2026-01-12x1,              1 B 2 3 4 5 6
          a pause that begins in a break,2026-01-12x2,              2026-01-19x2,              1 B B P 2 3 4 5 6
          a break inside a pause,        2026-01-19x1,              2026-01-12x3,              1 P B P 2 3 4 5 6
          breaks that overlap,           2026-01-12x2 2026-01-19x2, ,                          1 B B B 2 3 4 5 6
          pauses that overlap,           ,                          2026-01-12x2 2026-01-12x3, 1 P P P 2 3 4 5 6
          spans that follow each other,  2026-01-12x1,              2026-01-19x1,              1 B P 2 3 4 5 6
          spans in no order,             2026-02-02x1 2026-01-12x1, ,                          1 B 2 3 B 4 5 6
          """)
  void weeksOffGetNoNumberAndOverlappingOnesShiftOnce(
      String name, @Nullable String breaks, @Nullable String pauses, String weeks) {
    var calendar = ParticipantCalendar.of(cohort(WEEKLY, spans(breaks)), person(spans(pauses)));

    assertThat(calendar.calendarWeeks().stream().map(this::letter).collect(joining(" ")))
        .isEqualTo(weeks);
  }

  private String letter(CalendarWeek week) {
    return week.number() > 0 ? "" + week.number() : week.kind().name().substring(0, 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-01-05", "2026-01-07", "2026-01-11"})
  void aWeekIsSevenDaysFromTheStartWhateverItsWeekday(LocalDate start) {
    var plan = new CohortPlan(start, 6, WEEKLY, List.of());
    var period = Plans.period(plan, person("Pacific/Kiritimati"), 2);

    assertThat(period.firstDay()).isEqualTo(start.plusDays(7));
    assertThat(period.lastDay()).isEqualTo(start.plusDays(13));
  }

  @Test
  void aBiweeklyPeriodGoesOnAfterABreakInItsMiddle() {
    var period = Plans.period(cohort(BIWEEKLY, off("2026-01-12", 2)), person(), 1);

    assertThat(period.firstDay()).isEqualTo(MONDAY);
    assertThat(period.lastDay()).isEqualTo("2026-02-01");
    assertThat(period.dueOn()).isEqualTo("2026-01-30");
  }

  @Test
  void anOddLastWeekIsAPeriodOfItsOwn() {
    var calendar = ParticipantCalendar.of(new CohortPlan(MONDAY, 5, BIWEEKLY, List.of()), person());

    assertThat(calendar.periods())
        .extracting(Period::firstWeek, Period::lastWeek)
        .containsExactly(tuple(1, 2), tuple(3, 4), tuple(5, 5));
  }

  /** Monday 19 January begins in UTC+14 on Sunday 18 January at 10:00Z. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      useHeadersInDisplayName = true,
      textBlock =
          """
          case,                               break,        now,                       allowed
          a minute before it begins anywhere, 2026-01-19x1, 2026-01-18T09:59:59Z,      true
          the moment it begins in UTC+14,     2026-01-19x1, 2026-01-19T00:00:00+14:00, false
          begun for no one but UTC+14,        2026-01-19x1, 2026-01-18T20:00:00-11:00, false
          a later week,                       2026-01-26x2, 2026-01-19T12:00:00Z,      true
          a long one that has begun,          2026-01-12x9, 2026-01-18T00:00:00Z,      false
          not on a first day of a week,       2026-01-20x1, 2026-01-06T00:00:00Z,      false
          before the cohort,                  2025-12-29x1, 2025-12-01T00:00:00Z,      false
          the cohort's first week,            2026-01-05x1, 2025-12-01T00:00:00Z,      true
          """)
  void aBreakCannotTouchAWeekThatHasBegunForAnyone(
      String name, String breakSpan, OffsetDateTime now, boolean allowed) {
    assertThat(cohort(WEEKLY).mayChangeBreak(spans(breakSpan)[0], now.toInstant()))
        .isEqualTo(allowed);
  }

  @Test
  void aSpanThatIsNotMadeOfWholeWeeksIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> cohort(WEEKLY, off("2026-01-13", 1)))
        .withMessageContaining("2026-01-13");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ParticipantCalendar.of(cohort(WEEKLY), person(off("2025-12-30", 1))));
  }

  /** Where a start is moved past a break or pause, what it left behind does nothing. */
  @Test
  void aSpanBeforeTheStartDoesNothing() {
    assertThat(
            ParticipantCalendar.of(
                    cohort(WEEKLY, off("2025-12-29", 1)), person(off("2025-12-22", 2)))
                .periods())
        .isEqualTo(ParticipantCalendar.of(cohort(WEEKLY), person()).periods());
  }

  @Test
  void aTrackHasAtLeastOneWeek() {
    var shortest = new CohortPlan(MONDAY, 1, WEEKLY, List.of());

    assertThat(ParticipantCalendar.of(shortest, person()).periods()).hasSize(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CohortPlan(MONDAY, 0, WEEKLY, List.of()));
  }
}
