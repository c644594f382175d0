package io.waymark.track;

import io.waymark.shared.text.BrokenDocument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a task requires stands before it: a track is walked from its beginning to its end. */
final class TaskOrder {
  private record Placed(Task task, String place) {}

  private TaskOrder() {}

  static void require(List<Phase> phases) {
    List<Placed> tasks = inOrder(phases);
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < tasks.size(); i++) {
      places.put(tasks.get(i).task.key(), i);
    }
    for (int i = 0; i < tasks.size(); i++) {
      requireEarlier(tasks.get(i), i, places);
    }
  }

  private static List<Placed> inOrder(List<Phase> phases) {
    var tasks = new ArrayList<Placed>();
    for (int p = 0; p < phases.size(); p++) {
      List<Milestone> milestones = phases.get(p).milestones();
      for (int m = 0; m < milestones.size(); m++) {
        List<Task> inside = milestones.get(m).tasks();
        for (int t = 0; t < inside.size(); t++) {
          String place = "phases[%d].milestones[%d].tasks[%d]".formatted(p, m, t);
          tasks.add(new Placed(inside.get(t), place));
        }
      }
    }
    return tasks;
  }

  private static void requireEarlier(Placed task, int own, Map<String, Integer> places) {
    List<String> required = task.task.requires();
    for (int i = 0; i < required.size(); i++) {
      String place = task.place + ".requires[" + i + "]";
      Integer other = places.get(required.get(i));
      if (other == null) {
        throw BrokenDocument.of(place, "requires", "\"%s\" is no task here", required.get(i));
      }
      if (other == own) {
        throw BrokenDocument.of(place, "requires_itself", "is the task itself");
      }
      if (other > own) {
        throw BrokenDocument.of(place, "requires_later", "\"%s\" comes later", required.get(i));
      }
    }
  }
}
