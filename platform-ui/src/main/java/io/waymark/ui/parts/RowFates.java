package io.waymark.ui.parts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.waymark.ui.client.FileRow;
import io.waymark.ui.text.Words;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a file and what becomes of each, a page at a time; by their fates, and as in it. */
public final class RowFates extends Div {
  private static final int PAGE = 100;

  private final Words words;
  private final List<Row> rows;
  private final UnorderedList list = new UnorderedList();

  /**
   * A row as it is shown.
   *
   * @param name may be empty
   * @param fate by whose order rows come
   * @param said what the fate is, in words
   * @param reason a sentence; null where there is none
   */
  public record Row(
      long line,
      String name,
      String email,
      Enum<?> fate,
      State look,
      String said,
      @Nullable String reason) {
    public static Row of(FileRow row, State look, String said, @Nullable String reason) {
      return new Row(row.line(), row.name(), row.email(), row.fate(), look, said, reason);
    }
  }

  public RowFates(Words words, List<Row> rows) {
    this.words = words;
    this.rows =
        rows.stream()
            .sorted(
                Comparator.comparingInt((Row row) -> row.fate().ordinal()).thenComparing(Row::line))
            .toList();
    addClassName("wm-stack-s");
    list.addClassName("wm-fates");
    add(list);
    append(0);
  }

  private void append(int from) {
    rows.stream().skip(from).limit(PAGE).map(this::item).forEach(list::add);
    int left = rows.size() - from - PAGE;
    if (left > 0) {
      Button more = new Button(words.count("import.more", left));
      more.addClickListener(
          click -> {
            remove(more);
            append(from + PAGE);
          });
      add(more);
    }
  }

  private ListItem item(Row row) {
    Span name = new Span(row.name().isEmpty() ? row.email() : row.name());
    name.addClassName("wm-member-name");
    Div who = new Div(name, new Quiet(row.name().isEmpty() ? "" : row.email()));
    Div fate = new Div(new Chip(row.look(), row.said()));
    if (row.reason() != null) {
      fate.add(new Quiet(row.reason()));
    }
    return new ListItem(new Quiet(words.of("import.line", row.line())), who, fate);
  }
}
