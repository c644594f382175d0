package io.waymark.ui.trackeditor;

import io.waymark.ui.outline.Node;

/** What a part of a track is; its fields tell. */
enum Kind {
  TRACK(""),
  PHASE("phases"),
  MILESTONE("milestones"),
  TASK("tasks");

  private final String list;

  Kind(String list) {
    this.list = list;
  }

  /** In which list of its holder it stands. */
  String list() {
    return list;
  }

  static Kind of(Node node) {
    if (has(node, "phases") || has(node, "cadence")) {
      return TRACK;
    }
    if (has(node, "milestones") || has(node, "firstWeek")) {
      return PHASE;
    }
    return has(node, "tasks") || has(node, "evidence") || has(node, "outcome") ? MILESTONE : TASK;
  }

  private static boolean has(Node node, String key) {
    return node.values().containsKey(key);
  }
}
