package io.waymark.ui.cohort;

import com.vaadin.flow.component.Composite;
import io.waymark.ui.client.Cohorts;
import io.waymark.ui.parts.Stats;
import io.waymark.ui.session.Visit;
import io.waymark.ui.text.Words;
import java.text.NumberFormat;
import java.time.LocalDate;

/** The five figures over a cohort, each with its base; one that does not exist yet is left out. */
final class CohortFigures extends Composite<Stats> {
  private final Words words;

  CohortFigures(Visit visit, Cohorts.Grid grid) {
    this.words = visit.words();
    Cohorts.Cohort cohort = grid.cohort();
    if (cohort.week() != null) {
      getContent()
          .figure(
              cohort.week().toString(),
              words.of("cohort.of", cohort.weeks()),
              breaks(cohort, visit.times().today()));
    }
    onTime(grid);
    getContent()
        .figure(
            Integer.toString(cohort.atRisk()),
            words.of("cohort.of", cohort.people()),
            words.of("cohort.at-risk"));
    getContent()
        .figure(
            Integer.toString(grid.overdueReplies().size()),
            null,
            words.count("cohort.over-target", grid.overdueReplies().size()));
    median(grid);
  }

  private String breaks(Cohorts.Cohort cohort, LocalDate today) {
    long ahead = cohort.breaks().stream().filter(days -> days.firstDay().isAfter(today)).count();
    return ahead == 0 ? words.of("cohort.week") : words.count("cohort.week.breaks", ahead);
  }

  private void onTime(Cohorts.Grid grid) {
    Cohorts.Share share = grid.onTimeLast4();
    if (share == null || share.of() == 0) {
      return;
    }
    getContent()
        .figure(
            words.of("cohort.percent", Math.round(100.0 * share.onTime() / share.of())),
            words.of("cohort.part-of", share.onTime(), share.of()),
            words.of("cohort.on-time"));
  }

  private void median(Cohorts.Grid grid) {
    Double days = grid.medianReplyWorkingDays();
    if (days == null) {
      return;
    }
    NumberFormat format = NumberFormat.getInstance(words.language().locale());
    format.setMaximumFractionDigits(1);
    String figure = format.format(days);
    getContent()
        .figure(
            figure,
            words.count("cohort.working-days", "1".equals(figure) ? 1 : 2),
            words.of("cohort.median"));
  }
}
