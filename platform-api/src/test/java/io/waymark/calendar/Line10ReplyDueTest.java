package io.waymark.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Line 10: A reply is due at the end of the second working day after submission in the mentor's
 * zone (Monday to Friday until the tenant sets its own days). One reply per check-in and mentor;
 * any current mentor's reply stops the clock; only the primary has it in the queue.
 */
class Line10ReplyDueTest {

  /** 9 January 2026 is a Friday. */
  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource(
      useHeadersInDisplayName = true,
      textBlock =
          """
          submitted,                 zone,               due
          2026-01-05T00:00:00Z,      UTC,                2026-01-08T00:00Z
          2026-01-05T23:59:59Z,      UTC,                2026-01-08T00:00Z
          2026-01-06T00:00:00Z,      UTC,                2026-01-09T00:00Z
          2026-01-08T12:00:00Z,      UTC,                2026-01-13T00:00Z
          2026-01-09T12:00:00Z,      UTC,                2026-01-14T00:00Z
          2026-01-10T12:00:00Z,      UTC,                2026-01-14T00:00Z
          2026-01-11T23:59:59Z,      UTC,                2026-01-14T00:00Z
          2026-01-12T00:00:00Z,      UTC,                2026-01-15T00:00Z
          2026-01-05T12:00:00Z,      Pacific/Kiritimati, 2026-01-09T00:00+14:00
          2026-01-05T09:59:59Z,      Pacific/Kiritimati, 2026-01-08T00:00+14:00
          2026-01-05T12:00:00Z,      Pacific/Pago_Pago,  2026-01-08T00:00-11:00
          2026-01-05T10:59:59Z,      Pacific/Pago_Pago,  2026-01-07T00:00-11:00
          2026-03-27T12:00:00Z,      Europe/Berlin,      2026-04-01T00:00+02:00
          2026-10-23T12:00:00Z,      Europe/Berlin,      2026-10-28T00:00+01:00
          2026-03-06T12:00:00-05:00, America/New_York,   2026-03-11T00:00-04:00
          2026-10-30T12:00:00-04:00, America/New_York,   2026-11-04T00:00-05:00
          """)
  void aReplyIsDueAtTheEndOfTheSecondWorkingDayInTheMentorsZone(
      OffsetDateTime submitted, ZoneId zone, OffsetDateTime due) {
    assertThat(ReplyTarget.DEFAULT.dueAt(submitted.toInstant(), zone)).isEqualTo(due.toInstant());
  }

  /** Of a check-in submitted on Thursday 8 January at noon. */
  @ParameterizedTest(name = "{1} working days of {0}")
  @CsvSource(
      useHeadersInDisplayName = true,
      textBlock =
          """
          working days,                            days, due
          MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY,1,    2026-01-10T00:00Z
          MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY,5,    2026-01-16T00:00Z
          SUNDAY MONDAY TUESDAY WEDNESDAY THURSDAY,2,    2026-01-13T00:00Z
          THURSDAY,                                2,    2026-01-23T00:00Z
          SATURDAY SUNDAY,                         2,    2026-01-12T00:00Z
          """)
  void aTenantSetsItsOwnDaysAndTarget(String workingDays, int days, OffsetDateTime due) {
    Set<DayOfWeek> set =
        Arrays.stream(workingDays.split(" ")).map(DayOfWeek::valueOf).collect(Collectors.toSet());

    assertThat(new ReplyTarget(set, days).dueAt(Plans.at("2026-01-08T12:00Z"), ZoneId.of("UTC")))
        .isEqualTo(due.toInstant());
  }

  @Test
  void theDayAfterEndsAtItsFirstMomentEvenWhenThatIsNotMidnight() {
    var submitted = Plans.at("2026-03-05T12:00-05:00");
    var target = new ReplyTarget(Set.of(DayOfWeek.SATURDAY), 1);

    assertThat(target.dueAt(submitted, ZoneId.of("America/Havana")))
        .isEqualTo(Plans.at("2026-03-08T01:00-04:00"));
  }

  @Test
  void aHolidayOfTheTenantIsNoWorkingDay() {
    var target =
        new ReplyTarget(
            ReplyTarget.DEFAULT.workingDays(), Set.of(LocalDate.parse("2026-01-06")), 2);

    assertThat(target.dueAt(Plans.at("2026-01-05T12:00Z"), ZoneId.of("UTC")))
        .isEqualTo(Plans.at("2026-01-09T00:00Z"));
  }

  /** Of a reply due on Thursday 8 January at 00:00. */
  @ParameterizedTest(name = "answered {0}, seen {1}")
  @CsvSource(
      useHeadersInDisplayName = true,
      textBlock =
          """
          answered,             now,                  overdue
          ,                     2026-01-07T23:59:59Z, false
          ,                     2026-01-08T00:00:00Z, true
          2026-01-07T23:59:59Z, 2026-01-20T00:00:00Z, false
          2026-01-08T00:00:00Z, 2026-01-20T00:00:00Z, true
          """)
  void theFirstReplyStopsTheClock(
      @Nullable OffsetDateTime answered, OffsetDateTime now, boolean overdue) {
    assertThat(
            ReplyTarget.isOverdue(
                Plans.at("2026-01-08T00:00Z"),
                answered == null ? null : answered.toInstant(),
                now.toInstant()))
        .isEqualTo(overdue);
  }

  @Test
  void aTargetWithoutAWorkingDayIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new ReplyTarget(Set.of(), 2));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ReplyTarget(Set.of(DayOfWeek.MONDAY), 0));
  }
}
