package io.waymark.track;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.calendar.Cadence;
import io.waymark.calendar.RoadDates;
import io.waymark.shared.text.BrokenDocument;
import io.waymark.shared.text.DocumentRules;
import io.waymark.shared.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The content of one track version. A published version never changes; keys stay the same from
 * version to version, because progress is kept by key.
 *
 * @param schema the shape of this document, 1
 * @param framework slug of the framework whose competencies the milestones serve
 * @param phases without gaps, from week 1 on; phase, milestone and task keys each occur once in the
 *     document
 */
@Serdeable
public record TrackDocument(
    int schema,
    String slug,
    Text name,
    Text summary,
    String framework,
    Cadence cadence,
    Prompts prompts,
    List<Phase> phases) {

  public static final int SCHEMA = 1;

  public TrackDocument {
    phases = List.copyOf(phases);
    DocumentRules.schema("schema", schema, SCHEMA);
    DocumentRules.key("slug", slug);
    DocumentRules.name("name", name);
    DocumentRules.key("framework", framework);
    DocumentRules.count("phases", phases, 1, 12);
    DocumentRules.unique("phases", phases, Phase::key);
    requireNoGap(phases);
    requireDistinctKeys(phases);
    TaskOrder.require(phases);
  }

  /** How many program weeks the track takes: the last week of its last phase. */
  public int weeks() {
    return phases.getLast().lastWeek();
  }

  /** All milestones in the order of the document, which is the order of their weeks. */
  public List<Milestone> milestones() {
    return phases.stream().flatMap(phase -> phase.milestones().stream()).toList();
  }

  /** All milestones, as the calendar knows them. */
  public List<RoadDates.Stop> stops() {
    return milestones().stream().map(m -> new RoadDates.Stop(m.key(), m.week())).toList();
  }

  public Optional<Milestone> milestone(String key) {
    return milestones().stream().filter(m -> m.key().equals(key)).findFirst();
  }

  /** The phase that holds a program week, if the week is one of the track's. */
  public Optional<Phase> phaseOf(int week) {
    return phases.stream()
        .filter(phase -> week >= phase.firstWeek() && week <= phase.lastWeek())
        .findFirst();
  }

  /** Refuses a milestone that serves a competency the framework does not have. */
  public void requireServes(Set<String> competencies) {
    for (int p = 0; p < phases.size(); p++) {
      List<Milestone> milestones = phases.get(p).milestones();
      for (int m = 0; m < milestones.size(); m++) {
        requireKnown("phases[" + p + "].milestones[" + m + "]", milestones.get(m), competencies);
      }
    }
  }

  private static void requireKnown(String place, Milestone milestone, Set<String> competencies) {
    for (int i = 0; i < milestone.serves().size(); i++) {
      String competency = milestone.serves().get(i);
      if (!competencies.contains(competency)) {
        throw BrokenDocument.of(
            place + ".serves[" + i + "]",
            "competency",
            "\"%s\" is no competency of the framework",
            competency);
      }
    }
  }

  private static void requireNoGap(List<Phase> phases) {
    int next = 1;
    for (int i = 0; i < phases.size(); i++) {
      int first = phases.get(i).firstWeek();
      if (first != next) {
        throw BrokenDocument.of(
            "phases[" + i + "].firstWeek", "gap", "%s should be %s", first, next);
      }
      next = phases.get(i).lastWeek() + 1;
    }
  }

  private static void requireDistinctKeys(List<Phase> phases) {
    List<Milestone> milestones = new ArrayList<>();
    phases.forEach(phase -> milestones.addAll(phase.milestones()));
    DocumentRules.unique("milestones", milestones, Milestone::key);
    List<Task> tasks = milestones.stream().flatMap(m -> m.tasks().stream()).toList();
    DocumentRules.unique("tasks", tasks, Task::key);
  }
}
