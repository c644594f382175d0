package io.waymark.ui.outline;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import io.waymark.ui.client.Documents.Change;
import io.waymark.ui.client.Documents.Changes;
import io.waymark.ui.client.Documents.Field;
import io.waymark.ui.client.Documents.Kind;
import io.waymark.ui.parts.Quiet;
import io.waymark.ui.text.Words;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What differs between two documents, in words. */
public final class ChangesDialog extends Dialog {
  private static final int LONG = 60;

  private final Words words;

  /**
   * @param title what is compared with what
   */
  public ChangesDialog(Words words, String title, Changes changes) {
    this.words = words;
    setHeaderTitle(title);
    setWidth("min(720px,94vw)");
    Div body = new Div();
    body.addClassName("wm-stack-s");
    if (changes.items().isEmpty()) {
      body.add(new Paragraph(words.of("change.none")));
    } else {
      OrderedList list = new OrderedList();
      list.addClassName("wm-rows");
      changes.items().forEach(change -> list.add(line(change)));
      body.add(list);
    }
    add(body);
    getFooter().add(new Button(words.of("outline.close"), click -> close()));
  }

  private ListItem line(Change change) {
    ListItem line = new ListItem(new Paragraph(sentence(change)));
    if (change.kind() == Kind.CHANGED) {
      UnorderedList fields = new UnorderedList();
      change.fields().forEach(field -> fields.add(new ListItem(field(field))));
      line.add(fields);
    }
    return line;
  }

  private String sentence(Change change) {
    return words.of(
        "change." + change.kind().name().toLowerCase(Locale.ROOT),
        words.of("change.thing." + change.thing()),
        change.thing().equals("document") ? "" : words.of("change.quoted", change.name()));
  }

  private Component field(Field field) {
    String name = name(field.name());
    boolean brief = isBrief(field.from()) && isBrief(field.to());
    if (!brief || field.from() == null && field.to() == null) {
      return new Quiet(words.of("change.other", name));
    }
    String none = words.of("change.nothing");
    return new Quiet(
        words.of(
            "change.from-to",
            name,
            field.from() == null ? none : field.from(),
            field.to() == null ? none : field.to()));
  }

  /** The last part that has a word, with the language behind it. */
  private String name(String path) {
    String[] steps = path.split("\\.");
    String last = steps[steps.length - 1];
    boolean language = last.equals("en") || last.equals("de");
    String field = language && steps.length > 1 ? steps[steps.length - 2] : last;
    String word = words.has("change.field." + field) ? words.of("change.field." + field) : field;
    return language ? words.of("outline.in", word, words.of("outline.lang." + last)) : word;
  }

  private static boolean isBrief(@Nullable String value) {
    return value == null || value.length() <= LONG;
  }
}
