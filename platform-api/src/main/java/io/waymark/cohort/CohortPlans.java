package io.waymark.cohort;

import io.waymark.calendar.CohortPlan;
import io.waymark.calendar.Moves;
import io.waymark.track.TrackDocument;
import jakarta.inject.Singleton;

/** Reads what a cohort's dates are derived from, in two statements. */
@Singleton
class CohortPlans {
  private final CohortBreakRepository breaks;
  private final CohortMoveRepository moves;

  CohortPlans(CohortBreakRepository breaks, CohortMoveRepository moves) {
    this.breaks = breaks;
    this.moves = moves;
  }

  CohortPlan of(CohortRow row, TrackDocument track) {
    return new CohortPlan(
        row.startsOn(),
        track.weeks(),
        track.cadence(),
        breaks.findByCohortIdOrderByFirstDay(row.id()).stream().map(CohortBreak::span).toList(),
        moves(row.id()));
  }

  private Moves moves(long cohortId) {
    Moves all = Moves.NONE;
    for (CohortMove move : moves.findByCohortId(cohortId)) {
      all = move.in(all);
    }
    return all;
  }
}
