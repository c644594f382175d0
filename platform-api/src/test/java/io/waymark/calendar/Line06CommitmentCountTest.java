package io.waymark.calendar;

import static io.waymark.calendar.Plans.BIWEEKLY;
import static io.waymark.calendar.Plans.WEEKLY;
import static io.waymark.calendar.Plans.at;
import static io.waymark.calendar.Plans.cohort;
import static io.waymark.calendar.Plans.person;
import static io.waymark.calendar.Plans.personAway;
import static io.waymark.calendar.Plans.spans;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Line 6: One to five commitments per check-in; zero only before an absence, pause or break, or in
 * the last period.
 */
class Line06CommitmentCountTest {

  @ParameterizedTest
  @CsvSource({
    "-1, false, false",
    "0, false, true",
    "1, true, true",
    "5, true, true",
    "6, false, false",
  })
  void aCheckInMakesOneToFiveOrNoneWhereItMayBeEmpty(
      int commitments, boolean allowed, boolean allowedIfItMayBeEmpty) {
    assertThat(CommitmentRule.allows(commitments, false)).isEqualTo(allowed);
    assertThat(CommitmentRule.allows(commitments, true)).isEqualTo(allowedIfItMayBeEmpty);
  }

  /** Submitted on the Thursday of the week of 5 January; the next due is Friday 16 January. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      useHeadersInDisplayName = true,
      textBlock =
          """
          case,                           breaks,       pauses,       empty
          nothing ahead,                  ,             ,             false
          a break next week,              2026-01-12x1, ,             true
          a pause next week,              ,             2026-01-12x1, true
          a break in a fortnight,         2026-01-19x1, ,             false
          a pause in a fortnight,         ,             2026-01-19x1, false
          """)
  void itMayBeEmptyBeforeABreakOrPause(
      String name, @Nullable String breaks, @Nullable String pauses, boolean empty) {
    var calendar = ParticipantCalendar.of(cohort(WEEKLY, spans(breaks)), person(spans(pauses)));

    assertThat(calendar.mayBeEmpty(Plans.period(calendar, 1), at("2026-01-08T12:00Z")))
        .isEqualTo(empty);
  }

  /** The break lasts from Monday 12 to Sunday 25 January; late until Friday 30 January. */
  @ParameterizedTest(name = "submitted {0}")
  @CsvSource({"2026-01-25T23:59:59Z, true", "2026-01-26T00:00:00Z, false"})
  void aLateOneAfterTheBreakHasWeeksAheadAgain(OffsetDateTime submitted, boolean empty) {
    var calendar = ParticipantCalendar.of(cohort(WEEKLY, spans("2026-01-12x2")), person());

    assertThat(calendar.mayBeEmpty(Plans.period(calendar, 1), submitted.toInstant()))
        .isEqualTo(empty);
  }

  /** Due on Friday 16 January; the next on Friday 30 January. */
  @ParameterizedTest(name = "a break of {0} when biweekly")
  @CsvSource({
    "2026-01-12x1, true",
    "2026-01-19x1, true",
    "2026-01-26x1, true",
    "2026-02-02x1, false"
  })
  void aBiweeklyOneLooksAsFarAsItsNextDue(String breaks, boolean empty) {
    var calendar = ParticipantCalendar.of(cohort(BIWEEKLY, spans(breaks)), person());

    assertThat(calendar.mayBeEmpty(Plans.period(calendar, 1), at("2026-01-08T12:00Z")))
        .isEqualTo(empty);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      useHeadersInDisplayName = true,
      textBlock =
          """
          case,                              first day,  last day,   submitted,            empty
          from tomorrow,                     2026-01-09, 2026-01-12, 2026-01-08T12:00Z,    true
          next week,                         2026-01-12, 2026-01-16, 2026-01-08T12:00Z,    true
          on the next due date alone,        2026-01-16, 2026-01-16, 2026-01-08T12:00Z,    true
          after the next due date,           2026-01-17, 2026-01-25, 2026-01-08T12:00Z,    false
          its last day is today,             2026-01-05, 2026-01-08, 2026-01-08T23:59:59Z, true
          over since yesterday,              2026-01-05, 2026-01-07, 2026-01-08T00:00Z,    false
          submitted late and still away,     2026-01-09, 2026-01-14, 2026-01-13T12:00Z,    true
          submitted late and back,           2026-01-09, 2026-01-12, 2026-01-13T12:00Z,    false
          """)
  void itMayBeEmptyBeforeAnAbsence(
      String name, LocalDate firstDay, LocalDate lastDay, OffsetDateTime submitted, boolean empty) {
    var calendar =
        ParticipantCalendar.of(cohort(WEEKLY), personAway(new Absence(firstDay, lastDay)));

    assertThat(calendar.mayBeEmpty(Plans.period(calendar, 1), submitted.toInstant()))
        .isEqualTo(empty);
  }

  @Test
  void itMayBeEmptyInTheLastPeriodOnly() {
    var calendar = ParticipantCalendar.of(cohort(WEEKLY), person());

    assertThat(calendar.mayBeEmpty(Plans.period(calendar, 5), at("2026-02-05T12:00Z"))).isFalse();
    assertThat(calendar.mayBeEmpty(Plans.period(calendar, 6), at("2026-02-12T12:00Z"))).isTrue();
  }
}
