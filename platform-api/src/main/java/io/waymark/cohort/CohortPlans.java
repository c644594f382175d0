package io.waymark.cohort;

import io.waymark.calendar.CohortPlan;
import io.waymark.track.TrackDocument;
import jakarta.inject.Singleton;
import java.util.stream.Collectors;

/** Reads what a cohort's dates are derived from, in two statements. */
@Singleton
class CohortPlans {
  private final CohortBreakRepository breaks;
  private final MilestoneMoveRepository moves;

  CohortPlans(CohortBreakRepository breaks, MilestoneMoveRepository moves) {
    this.breaks = breaks;
    this.moves = moves;
  }

  CohortPlan of(CohortRow row, TrackDocument track) {
    return new CohortPlan(
        row.startsOn(),
        track.weeks(),
        track.cadence(),
        breaks.findByCohortIdOrderByFirstDay(row.id()).stream().map(CohortBreak::span).toList(),
        moves.findByCohortId(row.id()).stream()
            .collect(Collectors.toMap(MilestoneMove::milestoneKey, MilestoneMove::days)));
  }
}
