package io.waymark.cohortchange;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.calendar.CalendarWeek;
import io.waymark.calendar.CohortPlan;
import io.waymark.calendar.RoadDates;
import io.waymark.whatif.Run;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A cohort's calendar from its start to its last program week.
 *
 * @param endsOn the last day of its last program week
 * @param trackVersion number of the version that it runs
 */
@Serdeable
record StripView(
    LocalDate startsOn, LocalDate endsOn, int trackVersion, int weeks, List<StripWeek> calendar) {

  /**
   * A calendar week.
   *
   * @param week number of the program week; absent in a break
   * @param begun whether it has begun for anyone
   * @param milestones names of those due in it, for somebody who is there from the start
   */
  @Serdeable
  record StripWeek(
      @Nullable Integer week,
      LocalDate firstDay,
      LocalDate lastDay,
      boolean begun,
      List<String> milestones) {}

  static StripView of(Run run, ZoneId zone, Instant now, Locale locale) {
    RoadDates dates = run.roadDates(zone);
    return new StripView(
        run.plan().startsOn(),
        run.endsOn(),
        run.track().number(),
        run.plan().weeks(),
        run.plan().calendarWeeks().stream()
            .map(
                week ->
                    new StripWeek(
                        week.number() > 0 ? week.number() : null,
                        week.firstDay(),
                        week.lastDay(),
                        CohortPlan.hasBegun(week.firstDay(), now),
                        milestones(run, dates, week, locale)))
            .toList());
  }

  private static List<String> milestones(
      Run run, RoadDates dates, CalendarWeek week, Locale locale) {
    return run.track().document().milestones().stream()
        .filter(milestone -> week.contains(dates.milestone(milestone.key()).dueOn()))
        .map(milestone -> milestone.name().in(locale))
        .toList();
  }
}
