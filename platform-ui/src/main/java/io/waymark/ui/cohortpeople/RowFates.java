package io.waymark.ui.cohortpeople;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.waymark.ui.client.CohortPeople.Fate;
import io.waymark.ui.client.CohortPeople.Row;
import io.waymark.ui.parts.Chip;
import io.waymark.ui.parts.Quiet;
import io.waymark.ui.parts.State;
import io.waymark.ui.text.Words;
import java.util.Comparator;
import java.util.List;

/** Each row and what becomes of it; those that need somebody come first. */
final class RowFates extends Div {
  private static final int PAGE = 100;

  private final Words words;
  private final List<Row> rows;
  private final UnorderedList list = new UnorderedList();

  RowFates(Words words, List<Row> rows) {
    this.words = words;
    this.rows =
        rows.stream().sorted(Comparator.comparing(Row::fate).thenComparing(Row::line)).toList();
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
    Div fate = new Div(new Chip(look(row.fate()), words.name("roll.fate", row.fate())));
    if (row.reason() != null) {
      String own = "roll.reason." + row.reason();
      fate.add(new Quiet(words.of(words.has(own) ? own : "import.reason." + row.reason())));
    }
    return new ListItem(new Quiet(words.of("import.line", row.line())), who, fate);
  }

  private static State look(Fate fate) {
    return switch (fate) {
      case REFUSED -> State.MISSED;
      case ENROL, INVITE -> State.NEXT;
      case WAITLIST -> State.WAITING;
      case IN_ALREADY -> State.DONE;
    };
  }
}
