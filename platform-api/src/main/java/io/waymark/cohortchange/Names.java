package io.waymark.cohortchange;

import io.waymark.track.Milestone;
import io.waymark.whatif.DateChange;
import io.waymark.whatif.Preview;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** What milestones and tasks are called, in the newer of two versions if both have them. */
final class Names {
  private final Map<String, String> milestones = new HashMap<>();
  private final Map<String, String> tasks = new HashMap<>();

  Names(Preview preview, Locale language) {
    for (var run : List.of(preview.before(), preview.after())) {
      for (Milestone milestone : run.track().document().milestones()) {
        milestones.put(milestone.key(), milestone.name().in(language));
        milestone.tasks().forEach(task -> tasks.put(task.key(), task.name().in(language)));
      }
    }
  }

  /** Of a milestone or task. */
  String of(DateChange date) {
    return of(date.kind() == DateChange.Kind.MILESTONE, date.key());
  }

  String of(boolean milestone, String key) {
    return Objects.requireNonNull((milestone ? milestones : tasks).get(key), key);
  }
}
