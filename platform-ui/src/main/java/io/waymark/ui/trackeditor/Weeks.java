package io.waymark.ui.trackeditor;

import io.waymark.ui.outline.Node;
import java.util.List;

/**
 * Keeps the weeks in order when things are moved: the weeks stay with the places, and what is
 * inside moves along.
 */
final class Weeks {
  private Weeks() {}

  /** Lays the phases one after the other, each as long as it is. */
  static void lay(Node root) {
    int first = 1;
    for (Node phase : root.nodes("phases")) {
      int length = Math.max(1, phase.number("lastWeek") - phase.number("firstWeek") + 1);
      int by = first - phase.number("firstWeek");
      phase.put("firstWeek", first);
      phase.put("lastWeek", first + length - 1);
      phase.nodes("milestones").forEach(milestone -> shift(milestone, by));
      first += length;
    }
  }

  /** Sets how many weeks a phase takes; what would lie past its end comes to stand in its last. */
  static void resize(Node root, Node phase, int length) {
    phase.put("lastWeek", phase.number("firstWeek") + Math.max(1, length) - 1);
    lay(root);
    root.nodes("phases").forEach(Weeks::settle);
  }

  /** Deals the weeks of a phase's milestones anew, earliest first, and keeps all inside it. */
  static void settle(Node phase) {
    int first = phase.number("firstWeek");
    int last = phase.number("lastWeek");
    List<Node> milestones = phase.nodes("milestones");
    List<Integer> weeks =
        milestones.stream()
            .map(milestone -> Math.clamp(milestone.number("week"), first, Math.max(first, last)))
            .sorted()
            .toList();
    for (int i = 0; i < milestones.size(); i++) {
      Node milestone = milestones.get(i);
      shift(milestone, weeks.get(i) - milestone.number("week"));
      deal(milestone, first);
    }
  }

  /**
   * Deals the weeks of a milestone's tasks anew: none before the phase, none after the milestone.
   */
  static void deal(Node milestone, int first) {
    int last = Math.max(first, milestone.number("week"));
    List<Node> tasks = milestone.nodes("tasks");
    List<Integer> weeks =
        tasks.stream().map(task -> Math.clamp(task.number("week"), first, last)).sorted().toList();
    for (int i = 0; i < tasks.size(); i++) {
      tasks.get(i).put("week", weeks.get(i));
    }
  }

  private static void shift(Node milestone, int by) {
    milestone.put("week", milestone.number("week") + by);
    milestone.nodes("tasks").forEach(task -> task.put("week", task.number("week") + by));
  }
}
