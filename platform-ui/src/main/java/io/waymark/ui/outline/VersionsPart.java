package io.waymark.ui.outline;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.waymark.ui.parts.Block;
import io.waymark.ui.parts.Quiet;
import io.waymark.ui.session.Visit;
import io.waymark.ui.text.Words;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A track or a framework: its versions, newest first, and what can be made of them. */
public final class VersionsPart extends Composite<Block> {
  private final Visit visit;
  private final Words words;
  private final Named named;
  private final List<Version> versions;
  private final Published published;

  /** What the versions are of. */
  public record Named(String name, String slug) {}

  /**
   * A published version.
   *
   * @param facts what it is like, and what uses it
   */
  public record Version(String id, int number, Instant publishedAt, List<Component> facts) {}

  /** Where versions are read in full, by their ids. */
  public record Published(Function<String, byte[]> file, Comparing.Compare changes) {}

  public VersionsPart(Visit visit, Named named, List<Version> versions, Published published) {
    this.visit = visit;
    this.words = visit.words();
    this.named = named;
    this.versions = versions;
    this.published = published;
    OrderedList list = new OrderedList();
    list.addClassName("wm-rows");
    versions.forEach(version -> list.add(line(version)));
    getContent().aside(new Quiet(named.slug())).with(list);
  }

  @Override
  protected Block initContent() {
    return Block.flat(named.name());
  }

  /** With what can be made of it, and a comparison where there are two versions. */
  public VersionsPart with(Component... acts) {
    Div all = new Div(acts);
    all.addClassName("wm-actions");
    if (versions.size() > 1) {
      all.add(new Button(words.of("outline.compare-two"), click -> compare()));
    }
    getContent().with(all);
    return this;
  }

  private ListItem line(Version version) {
    Span file = new Span();
    Button export =
        new Button(
            words.of("outline.file"),
            click ->
                Download.give(
                    file,
                    named.slug() + "-" + version.number() + ".yml",
                    published.file().apply(version.id())));
    export.setAriaLabel(words.of("offer.file-of", named.name(), version.number()));
    Div said =
        new Div(
            new Paragraph(
                words.of(
                    "offer.version", version.number(), visit.times().at(version.publishedAt()))));
    said.add(version.facts());
    said.addClassName("wm-stack-s");
    ListItem line = new ListItem(said, export, file);
    line.addClassName("wm-version");
    return line;
  }

  private void compare() {
    Map<String, String> names = new LinkedHashMap<>();
    versions.forEach(
        version -> names.put(version.id(), words.of("outline.version", version.number())));
    new Comparing(words, names, published.changes()).open();
  }
}
