package io.waymark.ui.frameworkeditor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import io.waymark.ui.outline.Desk;
import io.waymark.ui.outline.Fields;
import io.waymark.ui.outline.Node;
import io.waymark.ui.outline.Order;
import io.waymark.ui.text.Words;

/** The fields of a framework, or of one of its competencies. */
final class LadderForm extends Div {
  private static final int FEWEST = 3;
  private static final int MOST = 10;

  private final Desk desk;
  private final Ladder ladder;
  private final Words words;
  private final Fields fields;
  private final Runnable again;

  /**
   * @param again shows the form anew, when a field has come or gone
   */
  LadderForm(Desk desk, Ladder ladder, Node open, Runnable again) {
    this.desk = desk;
    this.ladder = ladder;
    this.words = desk.words();
    this.again = again;
    desk.clearFields();
    this.fields = new Fields(desk);
    addClassName("wm-form");
    add(fields.name(open, "name", "ladder.name"), fields.prose(open, "summary", "ladder.summary"));
    if (open.values() == desk.root().values()) {
      levels();
    } else {
      ladder.levels().forEach(level -> add(cell(ladder.cell(open, level), level)));
    }
    desk.blame();
  }

  private void levels() {
    add(new H3(words.of("ladder.levels")));
    for (Node level : ladder.levels()) {
      Button remove =
          new Button(
              words.of("ladder.level.remove"),
              click -> {
                ladder.removeLevel(level);
                again.run();
              });
      remove.setEnabled(ladder.levels().size() > 1);
      Div row = new Div(fields.name(level, "name", "ladder.level"), new Div(remove));
      row.addClassName("wm-stack-s");
      add(row);
    }
    Button more =
        new Button(
            words.of("ladder.level.add"),
            click -> {
              ladder.addLevel();
              again.run();
            });
    add(new Div(more));
  }

  private Component cell(Node cell, Node level) {
    String name = level.child("name").text(words.language().tag());
    Div part =
        new Div(
            new H3(name.isBlank() ? level.text("key") : name),
            fields.prose(cell, "descriptor", "ladder.descriptor"));
    part.addClassName("wm-form");
    for (Node indicator : cell.nodes("indicators")) {
      part.add(indicator(cell, indicator));
    }
    Button more =
        new Button(
            words.of("ladder.indicator.add"),
            click -> {
              cell.list("indicators").add(Ladder.words());
              desk.changed();
              again.run();
            });
    more.setEnabled(cell.list("indicators").size() < MOST);
    part.add(new Div(more));
    return part;
  }

  private Component indicator(Node cell, Node indicator) {
    Div row = new Div(fields.words(indicator, "ladder.indicator"));
    row.addClassName("wm-stack-s");
    if (cell.list("indicators").size() > FEWEST) {
      Button remove =
          new Button(
              words.of("ladder.indicator.remove"),
              click -> {
                cell.list("indicators").remove(Order.place(cell.list("indicators"), indicator));
                desk.changed();
                again.run();
              });
      row.add(new Div(remove));
    }
    return row;
  }
}
