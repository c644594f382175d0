package io.waymark.framework;

import io.waymark.shared.text.Checked;
import io.waymark.shared.text.DocumentNode;
import java.util.Map;

/** Reads frameworks from YAML. Every fault is a {@code BrokenDocument} that names its place. */
public final class FrameworkDocumentReader {

  private FrameworkDocumentReader() {}

  public static FrameworkDocument read(String yaml) {
    return DocumentNode.parse(yaml, FrameworkDocumentReader::framework);
  }

  /** Reads a draft to its end, and finds all that is wrong with it. */
  public static Checked<FrameworkDocument> check(Map<String, ?> tree) {
    return DocumentNode.check(tree, FrameworkDocumentReader::framework);
  }

  /** The framework that ships under {@code frameworks/<slug>.yml}. */
  public static FrameworkDocument shipped(String slug) {
    return DocumentNode.shipped("/frameworks/" + slug + ".yml", FrameworkDocumentReader::framework);
  }

  private static FrameworkDocument framework(DocumentNode node) {
    return new FrameworkDocument(
        node.number("schema"),
        node.string("slug"),
        node.text("name"),
        node.text("summary"),
        node.list("levels", FrameworkDocumentReader::level),
        node.list("competencies", FrameworkDocumentReader::competency));
  }

  private static Level level(DocumentNode node) {
    return new Level(node.string("key"), node.text("name"));
  }

  private static Competency competency(DocumentNode node) {
    return new Competency(
        node.string("key"),
        node.text("name"),
        node.text("summary"),
        node.list("cells", FrameworkDocumentReader::cell));
  }

  private static Cell cell(DocumentNode node) {
    return new Cell(
        node.string("level"),
        node.text("descriptor"),
        node.list("indicators", DocumentNode::readText));
  }
}
