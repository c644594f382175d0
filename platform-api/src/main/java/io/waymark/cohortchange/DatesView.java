package io.waymark.cohortchange;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.cohort.CohortStatus;
import io.waymark.shared.id.Id;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything about when a cohort does what.
 *
 * @param zone of its deadlines, in which its own dates are meant
 * @param mayShift whether the start can still be moved: no week has begun for anyone
 * @param mayChange whether anything can be: the cohort is not over
 * @param breaks by their first days
 * @param milestones in the order of the track, for somebody who is there from the start
 * @param checkIns in their order, for somebody who is there from the start
 * @param newerVersions of the track that it runs, oldest first
 * @param changes newest first, at most fifty
 */
@Serdeable
record DatesView(
    Id id,
    String name,
    CohortStatus status,
    String trackName,
    String zone,
    boolean mayShift,
    boolean mayChange,
    StripView strip,
    List<BreakView> breaks,
    List<MilestoneDate> milestones,
    List<CheckInDate> checkIns,
    List<VersionView> newerVersions,
    List<ChangeView> changes) {

  /**
   * @param mayChange whether it can still be moved or taken away: it has begun for nobody
   */
  @Serdeable
  record BreakView(LocalDate firstDay, LocalDate lastDay, int weeks, boolean mayChange) {}

  /**
   * @param usualDueOn the day that the track says
   * @param moved whether it is due on another one
   */
  @Serdeable
  record MilestoneDate(
      String key, String name, int week, LocalDate dueOn, LocalDate usualDueOn, boolean moved) {}

  /**
   * @param number of its period
   * @param usualDueOn the weekday of the track
   * @param earliest the first day on which it can be due
   * @param latest the last one
   * @param mayMove whether it can be: it is not due yet, and has another day
   */
  @Serdeable
  record CheckInDate(
      int number,
      LocalDate dueOn,
      LocalDate usualDueOn,
      LocalDate earliest,
      LocalDate latest,
      boolean mayMove) {}

  @Serdeable
  record VersionView(Id id, int number) {}
}
