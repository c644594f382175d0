package io.waymark.cohort;

import io.waymark.audit.Audit;
import io.waymark.audit.Subject;
import io.waymark.calendar.WeekSpan;
import io.waymark.shared.id.Ids;
import io.waymark.shared.problem.Conflict;
import io.waymark.shared.problem.DuplicateKey;
import io.waymark.shared.problem.NotFound;
import io.waymark.shared.problem.Unprocessable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** Weeks off for a whole cohort. */
@Singleton
public class CohortBreaks {
  private final Cohorts cohorts;
  private final CohortBreakRepository breaks;
  private final Audit audit;
  private final Ids ids;
  private final Clock clock;

  CohortBreaks(Cohorts cohorts, CohortBreakRepository breaks, Audit audit, Ids ids, Clock clock) {
    this.cohorts = cohorts;
    this.breaks = breaks;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Adds a break of whole weeks, which shifts everything after it.
   *
   * @throws Unprocessable {@code cohort.break} when it does not begin with a week of the cohort or
   *     touches a week that has begun for anyone
   * @throws Conflict {@code cohort.break_exists} when one begins on that day
   */
  @Transactional
  public void add(long cohortId, WeekSpan span) {
    if (!cohorts.lock(cohortId).plan().mayChangeBreak(span, clock.instant())) {
      throw new Unprocessable(
          "cohort.break", "A break begins with a week of the cohort that has begun for nobody.");
    }
    DuplicateKey.becomes(
        () -> new Conflict("cohort.break_exists", "A break begins on that day already."),
        () ->
            breaks.save(
                new CohortBreak(ids.next(), null, cohortId, span.firstDay(), span.weeks())));
    record("cohort.break_added", cohortId, span);
  }

  /**
   * Takes a break away; everything after it comes earlier. Whoever calls holds the cohort and has
   * judged whether it may go.
   *
   * @throws NotFound when no break of the cohort begins on that day
   */
  @Transactional
  public void remove(long cohortId, LocalDate firstDay) {
    CohortBreak found =
        breaks.findByCohortIdAndFirstDay(cohortId, firstDay).orElseThrow(NotFound::new);
    breaks.delete(found);
    record("cohort.break_removed", cohortId, found.span());
  }

  private void record(String action, long cohortId, WeekSpan span) {
    audit.record(
        action,
        new Subject("cohort", cohortId),
        Map.of("firstDay", span.firstDay().toString(), "weeks", span.weeks()));
  }
}
