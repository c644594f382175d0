package io.waymark.ui.track;

import io.waymark.ui.client.Tracks.Milestone;
import io.waymark.ui.client.Tracks.MilestoneStatus;
import io.waymark.ui.client.Tracks.Task;
import io.waymark.ui.parts.State;

/** How a milestone stands, as a shape. */
final class Standing {
  private Standing() {}

  static boolean isDone(Milestone milestone) {
    return milestone.status() == MilestoneStatus.ACCEPTED
        || milestone.status() == MilestoneStatus.WAIVED;
  }

  /** The blaze stands at one milestone only, whatever else is under way. */
  static State of(Milestone milestone, boolean now) {
    if (isDone(milestone)) {
      return State.DONE;
    }
    if (milestone.status() == MilestoneStatus.SUBMITTED) {
      return State.WAITING;
    }
    if (milestone.overdue()) {
      return State.OVERDUE;
    }
    return now ? State.NOW : State.NEXT;
  }

  static long tasksDone(Milestone milestone) {
    return milestone.tasks().stream().filter(Task::done).count();
  }
}
