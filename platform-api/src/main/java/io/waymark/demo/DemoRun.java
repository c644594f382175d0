package io.waymark.demo;

import io.waymark.calendar.WeekSpan;
import io.waymark.shared.text.DocumentNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/**
 * One cohort of a demo organisation.
 *
 * @param startedWeeksAgo calendar weeks from its first Monday to this week's
 */
record DemoRun(int startedWeeksAgo, List<Off> breaks, List<DemoHistory> people) {

  /**
   * @param after how many calendar weeks of the cohort
   */
  record Off(int after, int weeks) {
    static Off read(DocumentNode node) {
      return new Off(node.number("after"), node.number("weeks"));
    }
  }

  static DemoRun read(DocumentNode node) {
    return new DemoRun(
        node.number("startedWeeksAgo"),
        node.list("breaks", Off::read),
        node.list("people", DemoHistory::read));
  }

  LocalDate startsOn(LocalDate today) {
    return today
        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
        .minusWeeks(startedWeeksAgo);
  }

  List<WeekSpan> breaks(LocalDate today) {
    return breaks.stream()
        .map(off -> new WeekSpan(startsOn(today).plusWeeks(off.after()), off.weeks()))
        .toList();
  }
}
