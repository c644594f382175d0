package io.waymark.calendar;

import static io.waymark.calendar.Plans.BIWEEKLY;
import static io.waymark.calendar.Plans.WEEKLY;
import static io.waymark.calendar.Plans.at;
import static io.waymark.calendar.Plans.away;
import static io.waymark.calendar.Plans.cohort;
import static io.waymark.calendar.Plans.joining;
import static io.waymark.calendar.Plans.off;
import static io.waymark.calendar.Plans.person;
import static io.waymark.calendar.Plans.personAway;
import static io.waymark.calendar.Plans.spans;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Line 9: The grid's columns are the cohort's calendar weeks; a cell is the check-in due in it. */
class Line09GridTest {

  private static final Instant AFTERWARDS = at("2026-12-01T00:00Z");

  private static String columns(Grid grid) {
    return grid.columns().stream()
        .map(week -> week.number() > 0 ? "" + week.number() : week.kind().name().substring(0, 1))
        .collect(joining(" "));
  }

  private static String row(Grid grid, CheckInHistory person, Instant now) {
    return grid.row(person, now).stream().map(Line09GridTest::letter).collect(joining(" "));
  }

  private static String letter(GridCell cell) {
    CheckInStatus status = cell.status();
    if (status == null) {
      return "-";
    }
    return status == CheckInStatus.PAUSED ? "P" : "" + cell.period();
  }

  /** B is a break, A a week after the end; in the row P is a pause and - is nothing due. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      useHeadersInDisplayName = true,
      textBlock =
          """
          case,                                weeks, breaks,       pauses,       joined,            columns,             row
          weekly,                              1,     ,             ,             2025-11-01T00:00Z, 1 2 3 4 5 6,         1 2 3 4 5 6
          biweekly,                            2,     ,             ,             2025-11-01T00:00Z, 1 2 3 4 5 6,         - 1 - 2 - 3
          a break,                             1,     2026-01-12x1, ,             2025-11-01T00:00Z, 1 B 2 3 4 5 6,       1 - 2 3 4 5 6
          a break in a biweekly period,        2,     2026-01-12x1, ,             2025-11-01T00:00Z, 1 B 2 3 4 5 6,       - - 1 - 2 - 3
          a pause,                             1,     ,             2026-01-12x2, 2025-11-01T00:00Z, 1 2 3 4 5 6 A A,     1 P P 2 3 4 5 6
          a pause over a break,                1,     2026-01-19x1, 2026-01-12x2, 2025-11-01T00:00Z, 1 2 B 3 4 5 6 A,     1 P - 2 3 4 5 6
          a pause after the end,               1,     ,             2026-02-16x2, 2025-11-01T00:00Z, 1 2 3 4 5 6,         1 2 3 4 5 6
          a pause with a break after the end,  1,     2026-02-16x1, 2026-01-12x1, 2025-11-01T00:00Z, 1 2 3 4 5 6 B A,     1 P 2 3 4 5 - 6
          a late joiner,                       1,     ,             ,             2026-01-13T00:00Z, 1 2 3 4 5 6,         - - 3 4 5 6
          a late joiner paused at once,        1,     ,             2026-01-12x2, 2026-01-13T00:00Z, 1 2 3 4 5 6 A,       - - P 3 4 5 6
          joined after the last opening,       1,     ,             ,             2026-02-10T00:00Z, 1 2 3 4 5 6,         - - - - - -
          """)
  void aCellIsTheCheckInDueInItsWeek(
      String name,
      int weeks,
      @Nullable String breaks,
      @Nullable String pauses,
      OffsetDateTime joined,
      String columns,
      String row) {
    CohortPlan cohort = cohort(weeks == 1 ? WEEKLY : BIWEEKLY, spans(breaks));
    var calendar =
        ParticipantCalendar.of(cohort, joining(joined.toInstant(), "UTC", spans(pauses)));
    Grid grid = Grid.of(cohort, List.of(calendar));

    assertThat(columns(grid)).isEqualTo(columns);
    assertThat(row(grid, new CheckInHistory(calendar, Submissions.NONE), AFTERWARDS))
        .isEqualTo(row);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Pacific/Kiritimati", "Pacific/Pago_Pago", "Europe/Berlin"})
  void aCellLiesInTheWeekOfItsLocalDueDateWhateverTheZone(String zone) {
    var sundayNight =
        new CohortPlan(
            Plans.MONDAY, 6, new Cadence(1, DayOfWeek.SUNDAY, LocalTime.of(23, 59)), List.of());
    var calendar = ParticipantCalendar.of(sundayNight, person(zone));
    Grid grid = Grid.of(sundayNight, List.of(calendar));

    assertThat(row(grid, new CheckInHistory(calendar, Submissions.NONE), AFTERWARDS))
        .isEqualTo("1 2 3 4 5 6");
  }

  @Test
  void aMidnightThatEndsTheWeekIsDueOnTheFirstDayOfTheFollowingOne() {
    var midnight =
        new CohortPlan(
            Plans.MONDAY, 3, new Cadence(1, DayOfWeek.MONDAY, LocalTime.MIDNIGHT), List.of());
    var calendar = ParticipantCalendar.of(midnight, person());
    Grid grid = Grid.of(midnight, List.of(calendar));

    assertThat(columns(grid)).isEqualTo("1 2 3 A");
    assertThat(row(grid, new CheckInHistory(calendar, Submissions.NONE), AFTERWARDS))
        .isEqualTo("- 1 2 3");
  }

  @Test
  void aCellShowsWhatBecameOfItsCheckIn() {
    var calendar =
        ParticipantCalendar.of(cohort(WEEKLY), personAway(away("2026-01-19", "2026-01-25")));
    var submissions =
        Submissions.NONE.with(1, at("2026-01-09T12:00Z")).with(2, at("2026-01-18T12:00Z"));
    Grid grid = Grid.of(cohort(WEEKLY), List.of(calendar));

    assertThat(grid.row(new CheckInHistory(calendar, submissions), at("2026-02-07T18:00Z")))
        .containsExactly(
            new GridCell(1, CheckInStatus.ON_TIME),
            new GridCell(2, CheckInStatus.LATE),
            new GridCell(3, CheckInStatus.EXCUSED),
            new GridCell(4, CheckInStatus.MISSED),
            new GridCell(5, CheckInStatus.OVERDUE),
            new GridCell(6, CheckInStatus.UPCOMING));
  }

  @Test
  void theColumnsReachToTheLastDueDateOfAnybody() {
    var paused = ParticipantCalendar.of(cohort(WEEKLY), person(off("2026-01-12", 3)));
    var present = ParticipantCalendar.of(cohort(WEEKLY), person());

    assertThat(columns(Grid.of(cohort(WEEKLY), List.of(present, paused))))
        .isEqualTo("1 2 3 4 5 6 A A A");
    assertThat(columns(Grid.of(cohort(WEEKLY), List.of()))).isEqualTo("1 2 3 4 5 6");
  }
}
