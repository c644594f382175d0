package io.waymark.track;

import io.waymark.calendar.Cadence;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Takes tracks apart into plain mappings, lists and values: what a draft edits and a file holds.
 */
public final class TrackDocumentWriter {

  private TrackDocumentWriter() {}

  /** Reads back as an equal track. */
  public static Map<String, Object> tree(TrackDocument track) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("schema", track.schema());
    tree.put("slug", track.slug());
    tree.put("name", track.name().tree());
    tree.put("summary", track.summary().tree());
    tree.put("framework", track.framework());
    tree.put("cadence", cadence(track.cadence()));
    tree.put("prompts", prompts(track.prompts()));
    tree.put("phases", track.phases().stream().map(TrackDocumentWriter::phase).toList());
    return tree;
  }

  private static Map<String, Object> cadence(Cadence cadence) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("weeks", cadence.weeks());
    tree.put("dueDay", cadence.dueDay().name());
    tree.put("dueAt", cadence.dueAt().toString());
    return tree;
  }

  private static Map<String, Object> prompts(Prompts prompts) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("lookBack", prompt(prompts.lookBack()));
    tree.put("reason", prompt(prompts.reason()));
    tree.put("commitments", prompt(prompts.commitments()));
    tree.put("confidence", prompt(prompts.confidence()));
    tree.put("win", prompt(prompts.win()));
    tree.put("blocker", prompt(prompts.blocker()));
    tree.put("question", prompt(prompts.question()));
    return tree;
  }

  private static Map<String, Object> prompt(Prompt prompt) {
    return Map.of("label", prompt.label().tree(), "hint", prompt.hint().tree());
  }

  private static Map<String, Object> phase(Phase phase) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("key", phase.key());
    tree.put("name", phase.name().tree());
    tree.put("purpose", phase.purpose().tree());
    tree.put("firstWeek", phase.firstWeek());
    tree.put("lastWeek", phase.lastWeek());
    tree.put(
        "milestones", phase.milestones().stream().map(TrackDocumentWriter::milestone).toList());
    return tree;
  }

  private static Map<String, Object> milestone(Milestone milestone) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("key", milestone.key());
    tree.put("name", milestone.name().tree());
    tree.put("outcome", milestone.outcome().tree());
    tree.put("purpose", milestone.purpose().tree());
    tree.put("week", milestone.week());
    tree.put("serves", milestone.serves());
    tree.put("tasks", milestone.tasks().stream().map(TrackDocumentWriter::task).toList());
    tree.put("evidence", milestone.evidence().stream().map(TrackDocumentWriter::evidence).toList());
    return tree;
  }

  private static Map<String, Object> task(Task task) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("key", task.key());
    tree.put("name", task.name().tree());
    tree.put("how", task.how().tree());
    tree.put("week", task.week());
    tree.put("resources", task.resources().stream().map(TrackDocumentWriter::resource).toList());
    tree.put("requires", task.requires());
    return tree;
  }

  private static Map<String, Object> resource(Resource resource) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("title", resource.title().tree());
    if (resource.body() != null) {
      tree.put("body", resource.body().tree());
    }
    if (resource.url() != null) {
      tree.put("url", resource.url());
    }
    return tree;
  }

  private static Map<String, Object> evidence(RequiredEvidence evidence) {
    return Map.of(
        "kind", evidence.kind().name(), "count", evidence.count(), "what", evidence.what().tree());
  }
}
