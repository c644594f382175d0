package io.waymark.trackdraft;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.calendar.Cadence;
import io.waymark.calendar.CohortPlan;
import io.waymark.calendar.EnrolmentPlan;
import io.waymark.calendar.ParticipantCalendar;
import io.waymark.calendar.Period;
import io.waymark.calendar.ZoneHistory;
import io.waymark.shared.problem.Unprocessable;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * On which dates a cohort without breaks would meet the track's milestones and check-ins.
 *
 * @param endsOn last day of the last program week
 */
@Serdeable
record CalendarPreview(
    LocalDate startsOn, LocalDate endsOn, List<CheckIn> checkIns, List<Milestone> milestones) {
  private static final int LONGEST_TRACK = 104;

  /**
   * @param week the last program week that it is about
   */
  @Serdeable
  record CheckIn(int week, LocalDate opensOn, LocalDate dueOn) {}

  /** A milestone, due with the check-in that holds its week. */
  @Serdeable
  record Milestone(String key, int week, LocalDate dueOn) {}

  /**
   * Needs no more of the draft than its cadence and its weeks.
   *
   * @throws Unprocessable {@code draft.no_calendar} when it has not even these
   */
  static CalendarPreview of(Map<String, ?> tree, LocalDate startsOn) {
    List<Map<?, ?>> phases = maps(tree.get("phases"));
    int weeks = phases.stream().mapToInt(phase -> number(phase.get("lastWeek"))).max().orElse(0);
    if (weeks < 1 || weeks > LONGEST_TRACK || !(tree.get("cadence") instanceof Map<?, ?> cadence)) {
      throw noCalendar();
    }
    CohortPlan plan = new CohortPlan(startsOn, weeks, cadence(cadence), List.of());
    ParticipantCalendar calendar =
        ParticipantCalendar.of(
            plan,
            new EnrolmentPlan(
                Instant.EPOCH, ZoneHistory.always(ZoneOffset.UTC), List.of(), List.of()));
    return new CalendarPreview(
        startsOn,
        startsOn.plusWeeks(weeks).minusDays(1),
        calendar.periods().stream()
            .map(period -> new CheckIn(period.lastWeek(), period.firstDay(), period.dueOn()))
            .toList(),
        milestones(phases, calendar, weeks));
  }

  private static List<Milestone> milestones(
      List<Map<?, ?>> phases, ParticipantCalendar calendar, int weeks) {
    var found = new ArrayList<Milestone>();
    for (Map<?, ?> phase : phases) {
      for (Map<?, ?> milestone : maps(phase.get("milestones"))) {
        int week = number(milestone.get("week"));
        if (week >= 1 && week <= weeks) {
          Period period = calendar.dueWith(week);
          found.add(new Milestone(String.valueOf(milestone.get("key")), week, period.dueOn()));
        }
      }
    }
    return found;
  }

  private static Cadence cadence(Map<?, ?> tree) {
    try {
      return new Cadence(
          number(tree.get("weeks")),
          DayOfWeek.valueOf(String.valueOf(tree.get("dueDay"))),
          LocalTime.parse(String.valueOf(tree.get("dueAt"))));
    } catch (IllegalArgumentException | DateTimeException e) {
      throw noCalendar();
    }
  }

  private static Unprocessable noCalendar() {
    return new Unprocessable(
        "draft.no_calendar", "Without weeks and a rhythm of check-ins there are no dates.");
  }

  private static int number(@Nullable Object value) {
    return value instanceof Number number ? number.intValue() : 0;
  }

  private static List<Map<?, ?>> maps(@Nullable Object value) {
    var maps = new ArrayList<Map<?, ?>>();
    if (value instanceof List<?> list) {
      list.forEach(
          item -> {
            if (item instanceof Map<?, ?> map) {
              maps.add(map);
            }
          });
    }
    return maps;
  }
}
