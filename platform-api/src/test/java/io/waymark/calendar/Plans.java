package io.waymark.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Plans for the tables. Unless a test says otherwise, the cohort starts on Monday 5 January 2026
 * with six weeks due on Fridays at 17:00, and its person lives at UTC and joined long before.
 */
final class Plans {

  static final LocalDate MONDAY = LocalDate.parse("2026-01-05");
  static final Cadence WEEKLY = new Cadence(1, DayOfWeek.FRIDAY, LocalTime.of(17, 0));
  static final Cadence BIWEEKLY = new Cadence(2, DayOfWeek.FRIDAY, LocalTime.of(17, 0));

  private Plans() {}

  static CohortPlan cohort(Cadence cadence, WeekSpan... breaks) {
    return new CohortPlan(MONDAY, 6, cadence, List.of(breaks));
  }

  static EnrolmentPlan person(WeekSpan... pauses) {
    return person("UTC", pauses);
  }

  static EnrolmentPlan person(String zone, WeekSpan... pauses) {
    return new EnrolmentPlan(
        Instant.EPOCH, ZoneHistory.always(ZoneId.of(zone)), List.of(pauses), List.of());
  }

  static EnrolmentPlan personAway(Absence... absences) {
    return new EnrolmentPlan(
        Instant.EPOCH, ZoneHistory.always(ZoneId.of("UTC")), List.of(), List.of(absences));
  }

  static EnrolmentPlan joining(Instant joinedAt, String zone, WeekSpan... pauses) {
    return new EnrolmentPlan(
        joinedAt, ZoneHistory.always(ZoneId.of(zone)), List.of(pauses), List.of());
  }

  static Period period(CohortPlan cohort, EnrolmentPlan enrolment, int number) {
    return period(ParticipantCalendar.of(cohort, enrolment), number);
  }

  static Period period(ParticipantCalendar calendar, int number) {
    Period found = calendar.period(number);
    if (found == null) {
      throw new AssertionError("No period " + number);
    }
    return found;
  }

  /** A moment with its offset, seconds optional. */
  static Instant at(String moment) {
    return OffsetDateTime.parse(moment).toInstant();
  }

  static WeekSpan off(String firstDay, int weeks) {
    return new WeekSpan(LocalDate.parse(firstDay), weeks);
  }

  static Absence away(String firstDay, String lastDay) {
    return new Absence(LocalDate.parse(firstDay), LocalDate.parse(lastDay));
  }

  /** Reads "2026-01-12x2 2026-01-26x1", as the tables write breaks and pauses. */
  static WeekSpan[] spans(@Nullable String text) {
    if (text == null) {
      return new WeekSpan[0];
    }
    return Arrays.stream(text.split(" "))
        .map(span -> span.split("x"))
        .map(parts -> off(parts[0], Integer.parseInt(parts[1])))
        .toArray(WeekSpan[]::new);
  }
}
