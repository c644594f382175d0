package io.waymark.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Gathers numbered weeks into periods and gives them their moments (lines 2 and 3). A period is
 * finished when the due moment of the next one is known, since until then it may be handed in late.
 */
final class PeriodBuilder {

  private final Cadence cadence;
  private final int weeks;
  private final CohortPlan cohort;
  private final EnrolmentPlan enrolment;
  private final List<Period> periods;
  private LocalDate firstDay;

  PeriodBuilder(CohortPlan cohort, EnrolmentPlan enrolment) {
    this.cohort = cohort;
    this.enrolment = enrolment;
    this.cadence = cohort.cadence();
    this.weeks = cohort.weeks();
    this.periods = new ArrayList<>(cadence.periodOf(weeks));
    this.firstDay = cohort.startsOn();
  }

  /** Adds the next numbered week; the first to be added begins a period. */
  void add(int week, LocalDate weekFirstDay) {
    if (cadence.startsPeriod(week)) {
      firstDay = weekFirstDay;
    }
    if (cadence.endsPeriod(week) || week == weeks) {
      end(week, weekFirstDay);
    }
  }

  private void end(int lastWeek, LocalDate lastWeekFirstDay) {
    ZoneId zone = enrolment.zones().zoneFor(firstDay);
    int number = cadence.periodOf(lastWeek);
    LocalDateTime due = due(number, lastWeekFirstDay);
    Instant dueAt = due.atZone(zone).toInstant();
    if (!periods.isEmpty()) {
      periods.addLast(periods.removeLast().withLateUntil(dueAt));
    }
    periods.add(
        new Period(
            number,
            cadence.firstWeekOf(number),
            lastWeek,
            firstDay,
            lastWeekFirstDay.plusDays(6),
            due.toLocalDate(),
            zone,
            firstDay.atStartOfDay(zone).toInstant(),
            dueAt,
            dueAt));
  }

  private LocalDateTime due(int number, LocalDate weekFirstDay) {
    int days = cohort.moves().checkIn(number) + enrolment.extensions().checkIn(number);
    return DueDays.in(cadence, weekFirstDay).moved(days).atTime(cadence.dueAt());
  }

  List<Period> build() {
    if (!periods.isEmpty()) {
      Period last = periods.removeLast();
      LocalDateTime due = LocalDateTime.of(last.dueOn(), cadence.dueAt());
      periods.add(
          last.withLateUntil(due.plusWeeks(cadence.weeks()).atZone(last.zone()).toInstant()));
    }
    return Collections.unmodifiableList(periods);
  }
}
