package io.waymark.ui.apitoken;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import io.waymark.ui.client.Provisioning.Directory;
import io.waymark.ui.parts.Quiet;
import io.waymark.ui.parts.When;
import io.waymark.ui.session.Visit;
import io.waymark.ui.text.Words;
import java.time.LocalDate;
import java.util.function.Consumer;

/** A directory: who connected it when, when it asked last, and the way to cut it off. */
final class DirectoryRow extends ListItem {
  private final Visit visit;
  private final Words words;
  private final Directory directory;

  DirectoryRow(Visit visit, Directory directory, Consumer<Directory> disconnect) {
    this.visit = visit;
    this.words = visit.words();
    this.directory = directory;
    Button end =
        new Button(words.of("provisioning.end.title"), click -> disconnect.accept(directory));
    end.addThemeVariants(ButtonVariant.SMALL);
    end.setAriaLabel(words.of("provisioning.end.spoken", directory.name()));
    add(what(), used(), end);
  }

  private Component what() {
    Span name = new Span(directory.name());
    name.addClassName("wm-token-name");
    LocalDate day = LocalDate.ofInstant(directory.connectedAt(), visit.times().zone());
    When since =
        When.of(
            visit.times(),
            directory.connectedAt(),
            words.of("provisioning.since", directory.owner(), visit.times().date(day)));
    since.addClassNames("wm-small", "wm-quiet");
    Div lines = new Div(name, since);
    lines.addClassName("wm-token-lines");
    return lines;
  }

  private Component used() {
    if (directory.lastUsedAt() == null) {
      return new Quiet(words.of("provisioning.never-asked"));
    }
    String ago = visit.times().ago(directory.lastUsedAt());
    When used = When.of(visit.times(), directory.lastUsedAt(), words.of("provisioning.asked", ago));
    used.addClassNames("wm-small", "wm-quiet");
    return used;
  }
}
