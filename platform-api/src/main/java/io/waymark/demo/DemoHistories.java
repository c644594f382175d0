package io.waymark.demo;

import io.waymark.shared.text.DocumentNode;
import io.waymark.shared.text.DocumentRules;
import io.waymark.shared.text.Text;
import java.util.List;

/**
 * What became of the demo's weeks. {@code demo/histories.yml} says in its header how to read it.
 */
record DemoHistories(DemoRun completed, DemoRun running, List<Text> accepted, List<Text> changes) {

  /** The histories that ship. */
  static DemoHistories shipped() {
    return DocumentNode.shipped("/demo/histories.yml", DemoHistories::read);
  }

  private static DemoHistories read(DocumentNode node) {
    DocumentRules.within("schema", node.number("schema"), 1, 1);
    return new DemoHistories(
        node.child("completed", DemoRun::read),
        node.child("running", DemoRun::read),
        node.list("accepted", DocumentNode::readText),
        node.list("changes", DocumentNode::readText));
  }
}
