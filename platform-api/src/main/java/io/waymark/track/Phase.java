package io.waymark.track;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.shared.text.BrokenDocument;
import io.waymark.shared.text.DocumentRules;
import io.waymark.shared.text.Text;
import java.util.List;

/**
 * A stretch of the road.
 *
 * @param firstWeek program week, from 1; both weeks belong to the phase
 * @param milestones ordered by week; each lies inside the phase, and so do its tasks
 */
@Serdeable
public record Phase(
    String key, Text name, Text purpose, int firstWeek, int lastWeek, List<Milestone> milestones) {

  private static final int LONGEST_TRACK = 104;

  public Phase {
    milestones = List.copyOf(milestones);
    DocumentRules.key("key", key);
    DocumentRules.name("name", name);
    DocumentRules.within("firstWeek", firstWeek, 1, LONGEST_TRACK);
    DocumentRules.within("lastWeek", lastWeek, firstWeek, LONGEST_TRACK);
    DocumentRules.count("milestones", milestones, 1, 20);
    int earlier = firstWeek;
    for (int i = 0; i < milestones.size(); i++) {
      Milestone milestone = milestones.get(i);
      String place = "milestones[" + i + "]";
      requireInside(place + ".week", milestone.week(), firstWeek, lastWeek);
      requireInOrder(place + ".week", milestone.week(), earlier);
      requireTasksFrom(place, milestone, firstWeek);
      earlier = milestone.week();
    }
  }

  private static void requireInside(String place, int week, int first, int last) {
    if (week < first || week > last) {
      throw BrokenDocument.of(
          place, "outside_weeks", "%s lies outside weeks %s–%s", week, first, last);
    }
  }

  private static void requireInOrder(String place, int week, int earlier) {
    if (week < earlier) {
      throw BrokenDocument.of(
          place, "milestone_order", "%s comes after a milestone of week %s", week, earlier);
    }
  }

  private static void requireTasksFrom(String place, Milestone milestone, int firstWeek) {
    for (int i = 0; i < milestone.tasks().size(); i++) {
      int week = milestone.tasks().get(i).week();
      requireInside(place + ".tasks[" + i + "].week", week, firstWeek, milestone.week());
    }
  }
}
