package io.waymark.framework;

import io.waymark.shared.text.Text;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Takes frameworks apart into plain mappings, lists and values: what a draft edits and a file
 * holds.
 */
public final class FrameworkDocumentWriter {

  private FrameworkDocumentWriter() {}

  /** Reads back as an equal framework. */
  public static Map<String, Object> tree(FrameworkDocument framework) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("schema", framework.schema());
    tree.put("slug", framework.slug());
    tree.put("name", framework.name().tree());
    tree.put("summary", framework.summary().tree());
    tree.put("levels", framework.levels().stream().map(FrameworkDocumentWriter::level).toList());
    tree.put(
        "competencies",
        framework.competencies().stream().map(FrameworkDocumentWriter::competency).toList());
    return tree;
  }

  private static Map<String, Object> level(Level level) {
    return Map.of("key", level.key(), "name", level.name().tree());
  }

  private static Map<String, Object> competency(Competency competency) {
    return Map.of(
        "key",
        competency.key(),
        "name",
        competency.name().tree(),
        "summary",
        competency.summary().tree(),
        "cells",
        competency.cells().stream().map(FrameworkDocumentWriter::cell).toList());
  }

  private static Map<String, Object> cell(Cell cell) {
    return Map.of(
        "level",
        cell.level(),
        "descriptor",
        cell.descriptor().tree(),
        "indicators",
        cell.indicators().stream().map(Text::tree).toList());
  }
}
