package io.waymark.insight;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.calendar.CalendarWeek;
import io.waymark.calendar.Grid;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A cohort's people by calendar weeks, with its figures; made of statuses and dates alone.
 *
 * @param weeks the columns
 * @param onTimeLast4 as {@link CohortView#onTimeShare}
 * @param medianReplyWorkingDays of the replies of the last four weeks, in working days of the
 *     mentors, to one decimal; absent if there are none
 * @param people everybody who is or was in the cohort, by name
 * @param milestones in the order of the track
 * @param overdueReplies by their due moments
 */
@Serdeable
record GridView(
    CohortView cohort,
    List<WeekView> weeks,
    @Nullable ShareView onTimeLast4,
    @Nullable Double medianReplyWorkingDays,
    List<PersonView> people,
    List<MilestoneFunnelView> milestones,
    List<OverdueReply> overdueReplies) {

  /** What a column is. */
  enum WeekKind {
    WEEK,
    BREAK
  }

  /**
   * A column.
   *
   * @param week number of the program week; absent in a break, and after the last program week,
   *     where somebody who paused still has check-ins due
   * @param current whether it holds today in the cohort's zone
   */
  @Serdeable
  record WeekView(
      @Nullable Integer week,
      LocalDate firstDay,
      LocalDate lastDay,
      WeekKind kind,
      boolean current) {

    static WeekView of(CalendarWeek week, LocalDate today) {
      return new WeekView(
          week.number() > 0 ? week.number() : null,
          week.firstDay(),
          week.lastDay(),
          week.kind() == CalendarWeek.Kind.BREAK ? WeekKind.BREAK : WeekKind.WEEK,
          week.contains(today));
    }
  }

  static GridView of(CohortRun run, List<Person> people, Instant now, Locale locale) {
    CohortFigures figures = CohortFigures.of(run, people, now);
    Grid grid = grid(run, people);
    return new GridView(
        CohortView.of(run, figures, now, locale),
        grid.columns().stream().map(week -> WeekView.of(week, run.today(now))).toList(),
        figures.onTime().orNull(),
        figures.medianReplyWorkingDays(),
        people.stream().map(person -> PersonView.of(person, grid, now, locale)).toList(),
        MilestoneFunnelView.of(run.cohort().track(), people, locale),
        figures.overdueReplies());
  }

  /** Somebody who withdrew adds no columns. */
  private static Grid grid(CohortRun run, List<Person> people) {
    return Grid.of(
        run.cohort().plan(),
        people.stream()
            .filter(Person::isCounted)
            .map(person -> person.enrolment().history().calendar())
            .toList());
  }
}
