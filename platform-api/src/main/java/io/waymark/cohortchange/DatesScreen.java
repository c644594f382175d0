package io.waymark.cohortchange;

import io.waymark.calendar.CohortPlan;
import io.waymark.calendar.DueDays;
import io.waymark.calendar.RoadDates;
import io.waymark.calendar.WeekSpan;
import io.waymark.cohort.Cohort;
import io.waymark.cohort.CohortStatus;
import io.waymark.cohort.Cohorts;
import io.waymark.cohortchange.DatesView.BreakView;
import io.waymark.cohortchange.DatesView.CheckInDate;
import io.waymark.cohortchange.DatesView.MilestoneDate;
import io.waymark.cohortchange.DatesView.VersionView;
import io.waymark.shared.id.Id;
import io.waymark.shared.problem.NotFound;
import io.waymark.tenancy.Tenants;
import io.waymark.track.PublishedVersions;
import io.waymark.whatif.Run;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

/** Lays out the dates of a cohort, in five statements. */
@Singleton
class DatesScreen {
  private static final int SHOWN = 50;
  private static final EnumSet<CohortStatus> OPEN =
      EnumSet.of(CohortStatus.DRAFT, CohortStatus.ENROLLING, CohortStatus.RUNNING);

  private final Cohorts cohorts;
  private final CohortChangeRepository changes;
  private final PublishedVersions versions;
  private final Tenants tenants;
  private final Clock clock;

  DatesScreen(
      Cohorts cohorts,
      CohortChangeRepository changes,
      PublishedVersions versions,
      Tenants tenants,
      Clock clock) {
    this.cohorts = cohorts;
    this.changes = changes;
    this.versions = versions;
    this.tenants = tenants;
    this.clock = clock;
  }

  /**
   * @throws NotFound when the tenant has no such cohort
   */
  DatesView of(long cohortId, Locale locale) {
    Cohort cohort = cohorts.get(cohortId);
    Instant now = clock.instant();
    Run run = new Run(cohort.track(), cohort.plan());
    boolean mayChange = OPEN.contains(cohort.status());
    return new DatesView(
        new Id(cohortId),
        cohort.name(),
        cohort.status(),
        cohort.track().name(locale),
        cohort.zone().getId(),
        mayChange && !cohort.plan().isRunning(now),
        mayChange,
        StripView.of(run, cohort.zone(), now, locale),
        breaks(cohort.plan(), mayChange, now),
        milestones(run, cohort, locale),
        checkIns(run, cohort, mayChange, now),
        newerVersions(cohort),
        changes.newest(tenants.currentId(), cohortId, SHOWN).stream()
            .map(change -> ChangeView.of(change, names(cohort), locale))
            .toList());
  }

  private static List<BreakView> breaks(CohortPlan plan, boolean mayChange, Instant now) {
    return plan.breaks().stream()
        .sorted(Comparator.comparing(WeekSpan::firstDay))
        .map(
            span ->
                new BreakView(
                    span.firstDay(),
                    span.lastDay(),
                    span.weeks(),
                    mayChange && !CohortPlan.hasBegun(span.firstDay(), now)))
        .toList();
  }

  private static List<MilestoneDate> milestones(Run run, Cohort cohort, Locale locale) {
    RoadDates dates = run.roadDates(cohort.zone());
    return run.track().document().milestones().stream()
        .map(
            milestone ->
                new MilestoneDate(
                    milestone.key(),
                    milestone.name().in(locale),
                    milestone.week(),
                    dates.milestone(milestone.key()).dueOn(),
                    dates.usual(milestone.week()).dueOn(),
                    dates.days(milestone.key()) != 0))
        .toList();
  }

  private static List<CheckInDate> checkIns(
      Run run, Cohort cohort, boolean mayChange, Instant now) {
    return run.calendar(cohort.zone()).periods().stream()
        .map(
            period -> {
              DueDays days = DueDays.of(run.plan().cadence(), period);
              return new CheckInDate(
                  period.number(),
                  period.dueOn(),
                  days.usual(),
                  days.earliest(),
                  days.latest(),
                  mayChange && days.hasOthers() && now.isBefore(period.dueAt()));
            })
        .toList();
  }

  private List<VersionView> newerVersions(Cohort cohort) {
    return versions.ofSameTrack(cohort.track().versionId()).stream()
        .filter(line -> line.number() > cohort.track().number())
        .map(line -> new VersionView(new Id(line.id()), line.number()))
        .toList();
  }

  private static ChangeView.MilestoneNames names(Cohort cohort) {
    return (key, locale) ->
        cohort.track().document().milestone(key).map(milestone -> milestone.name().in(locale));
  }
}
