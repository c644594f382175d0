package io.waymark.whatif;

import io.waymark.calendar.Due;
import io.waymark.calendar.Moves;
import io.waymark.calendar.RoadDates;
import io.waymark.track.Milestone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a milestone may be due on another day for the whole cohort. */
record MilestoneRules(Run run, ZoneId zone, Instant now) {
  private static final int FARTHEST_DAYS = 365;
  private static final String PLACE = "dueOn";

  Run after(Proposal.MoveMilestone move) {
    List<Milestone> milestones = run.track().document().milestones();
    Milestone milestone =
        milestones.stream()
            .filter(each -> each.key().equals(move.key()))
            .findFirst()
            .orElseThrow(
                () ->
                    Rules.refused(
                        "cohort_change.no_milestone",
                        "The track has no such milestone.",
                        "milestoneKey"));
    int days = days(milestone, move.dueOn());
    Moves moves = run.plan().moves();
    if (days == moves.milestone(move.key())) {
      throw Rules.refused("cohort_change.same", "It is due on that day already.", PLACE);
    }
    Run after = run.with(run.plan().withMoves(moves.withMilestone(move.key(), days)));
    requireOrder(after, milestones, milestones.indexOf(milestone));
    return after;
  }

  private int days(Milestone milestone, @Nullable LocalDate dueOn) {
    if (dueOn == null) {
      return 0;
    }
    RoadDates dates = run.roadDates(zone);
    if (dueOn.isBefore(LocalDate.ofInstant(now, zone))) {
      throw Rules.refused("cohort_change.due_past", "That day has passed.", PLACE);
    }
    if (dates.isOff(dueOn)) {
      throw Rules.refused("cohort_change.due_off", "That day lies in a break.", PLACE);
    }
    long days = ChronoUnit.DAYS.between(dates.usual(milestone.week()).dueOn(), dueOn);
    if (Math.abs(days) > FARTHEST_DAYS) {
      throw Rules.refused(
          "cohort_change.due_far", "That is more than a year from what the track says.", PLACE);
    }
    return (int) days;
  }

  /** A milestone stays between the one before it and the one after it. */
  private void requireOrder(Run after, List<Milestone> milestones, int index) {
    RoadDates dates = after.roadDates(zone);
    String key = milestones.get(index).key();
    Due own = dates.milestone(key);
    boolean early = index > 0 && isHeldBack(dates, milestones.get(index), own);
    boolean late =
        index + 1 < milestones.size()
            && dates
                .milestone(milestones.get(index + 1).key())
                .dueAt()
                .isAfter(run.roadDates(zone).milestone(milestones.get(index + 1).key()).dueAt());
    if (early || late) {
      throw Rules.refused(
          "cohort_change.due_order",
          "A milestone is due after the one before it and before the next.",
          PLACE);
    }
  }

  /** Whether the milestone before it held it back. */
  private static boolean isHeldBack(RoadDates dates, Milestone milestone, Due own) {
    LocalDate wanted = dates.usual(milestone.week()).dueOn().plusDays(dates.days(milestone.key()));
    return own.dueOn().isAfter(wanted) && !dates.isOff(wanted);
  }
}
