package io.waymark.demo;

import io.micronaut.context.annotation.Requires;
import io.waymark.shared.text.DocumentNode;
import io.waymark.shared.text.Text;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;

/** What the demo's people put on agendas and note down; from {@code demo/sessions.yml}. */
@Singleton
@Requires(env = SeedDemo.ENVIRONMENT)
class DemoSessionTexts {
  private final Shipped shipped = DocumentNode.shipped("/demo/sessions.yml", Shipped::read);

  private record Shipped(List<Text> points, List<Text> group, List<Text> notes, List<Text> kept) {
    static Shipped read(DocumentNode node) {
      return new Shipped(
          node.list("points", DocumentNode::readText),
          node.list("group", DocumentNode::readText),
          node.list("notes", DocumentNode::readText),
          node.list("kept", DocumentNode::readText));
    }
  }

  List<String> points(Locale locale) {
    return in(shipped.points(), locale);
  }

  List<String> group(Locale locale) {
    return in(shipped.group(), locale);
  }

  List<String> notes(Locale locale) {
    return in(shipped.notes(), locale);
  }

  String kept(Locale locale) {
    return in(shipped.kept(), locale).getFirst();
  }

  private static List<String> in(List<Text> texts, Locale locale) {
    return texts.stream().map(text -> text.in(locale)).toList();
  }
}
