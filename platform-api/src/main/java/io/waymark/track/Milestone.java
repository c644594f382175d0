package io.waymark.track;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.shared.text.BrokenDocument;
import io.waymark.shared.text.DocumentRules;
import io.waymark.shared.text.Text;
import java.util.List;
import java.util.function.Function;

/**
 * A point on the road that a mentor accepts.
 *
 * @param outcome one line that stands under the name: what is there when it is done
 * @param purpose why it is asked for
 * @param week program week; due with the check-in that holds it
 * @param serves keys of one to three competencies of the track's framework
 * @param tasks one to ten, ordered by week
 * @param evidence what is handed in, one to three kinds
 */
@Serdeable
public record Milestone(
    String key,
    Text name,
    Text outcome,
    Text purpose,
    int week,
    List<String> serves,
    List<Task> tasks,
    List<RequiredEvidence> evidence) {

  public Milestone {
    serves = List.copyOf(serves);
    tasks = List.copyOf(tasks);
    evidence = List.copyOf(evidence);
    DocumentRules.key("key", key);
    DocumentRules.name("name", name);
    DocumentRules.name("outcome", outcome);
    DocumentRules.count("serves", serves, 1, 3);
    DocumentRules.unique("serves", serves, Function.identity());
    DocumentRules.count("tasks", tasks, 1, 10);
    DocumentRules.count("evidence", evidence, 1, 3);
    DocumentRules.unique("evidence", evidence, asked -> asked.kind().name());
    requireTasksInOrder(tasks);
  }

  /** How many pieces of evidence are asked for in all. */
  public int evidenceCount() {
    return evidence.stream().mapToInt(RequiredEvidence::count).sum();
  }

  private static void requireTasksInOrder(List<Task> tasks) {
    for (int i = 1; i < tasks.size(); i++) {
      int week = tasks.get(i).week();
      int earlier = tasks.get(i - 1).week();
      if (week < earlier) {
        throw BrokenDocument.of(
            "tasks[" + i + "].week",
            "task_order",
            "%s comes after a task of week %s",
            week,
            earlier);
      }
    }
  }
}
