package io.waymark.ui.frameworkeditor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.waymark.ui.client.Frameworks;
import io.waymark.ui.client.Programs.NewDraft;
import io.waymark.ui.outline.Comparing;
import io.waymark.ui.outline.Download;
import io.waymark.ui.parts.Block;
import io.waymark.ui.parts.Quiet;
import io.waymark.ui.session.Visit;
import io.waymark.ui.text.Words;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A framework: its versions, newest first, and which tracks serve each. */
final class FrameworkPart extends Composite<Block> {
  private final Visit visit;
  private final Words words;
  private final Frameworks.Framework framework;
  private final Frameworks frameworks;

  FrameworkPart(
      Visit visit,
      Frameworks.Framework framework,
      Frameworks frameworks,
      Consumer<NewDraft> begin) {
    this.visit = visit;
    this.words = visit.words();
    this.framework = framework;
    this.frameworks = frameworks;
    OrderedList list = new OrderedList();
    list.addClassName("wm-rows");
    framework.versions().forEach(version -> list.add(line(version)));
    getContent().with(list, acts(begin));
  }

  @Override
  protected Block initContent() {
    return Block.flat(framework.name()).aside(new Quiet(framework.slug()));
  }

  private ListItem line(Frameworks.Version version) {
    Span file = new Span();
    Button export =
        new Button(
            words.of("outline.file"),
            click ->
                Download.give(
                    file,
                    framework.slug() + "-" + version.number() + ".yml",
                    frameworks.file(version.frameworkVersionId())));
    export.setAriaLabel(words.of("offer.file-of", framework.name(), version.number()));
    Div said =
        new Div(
            new Paragraph(
                words.of(
                    "offer.version", version.number(), visit.times().at(version.publishedAt()))),
            new Quiet(words.of("ladder.facts", version.competencies(), version.levels())),
            new Paragraph(uses(version)));
    said.addClassName("wm-stack-s");
    ListItem line = new ListItem(said, export, file);
    line.addClassName("wm-version");
    return line;
  }

  private String uses(Frameworks.Version version) {
    return version.tracks().isEmpty()
        ? words.of("ladder.unused")
        : words.of(
            "ladder.used",
            version.tracks().stream()
                .map(use -> words.of("ladder.use", use.programName(), use.slug(), use.number()))
                .collect(Collectors.joining(", ")));
  }

  private Component acts(Consumer<NewDraft> begin) {
    String newest = framework.versions().getFirst().frameworkVersionId();
    Div acts =
        new Div(
            new Button(
                words.of("offer.next-version"),
                click -> begin.accept(new NewDraft(newest, null, null, null))));
    if (framework.versions().size() > 1) {
      Map<String, String> named = new LinkedHashMap<>();
      framework
          .versions()
          .forEach(
              version ->
                  named.put(
                      version.frameworkVersionId(), words.of("outline.version", version.number())));
      acts.add(
          new Button(
              words.of("outline.compare-two"),
              click ->
                  new Comparing(
                          words, named, (earlier, later) -> frameworks.changes(later, earlier))
                      .open()));
    }
    acts.addClassName("wm-actions");
    return acts;
  }
}
