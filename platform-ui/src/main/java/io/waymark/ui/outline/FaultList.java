package io.waymark.ui.outline;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import io.waymark.ui.client.Documents.Fault;
import io.waymark.ui.parts.DoneNote;
import io.waymark.ui.parts.Fold;
import io.waymark.ui.parts.Quiet;
import io.waymark.ui.text.Words;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** What is still to be done before the draft can be published; each line leads to its place. */
public final class FaultList extends Div {
  private static final int SHOWN = 50;

  private final Desk desk;
  private final Words words;
  private final Function<Fault, String> where;
  private final Consumer<Fault> open;
  private final DoneNote ready = new DoneNote();
  private final OrderedList list = new OrderedList();
  private final Quiet more = new Quiet("");
  private final Fold fold = new Fold("", list, more);
  private List<Fault> shown = List.of();

  /**
   * @param where names a fault's place for people
   * @param open shows it
   */
  public FaultList(Desk desk, Function<Fault, String> where, Consumer<Fault> open) {
    this.desk = desk;
    this.words = desk.words();
    this.where = where;
    this.open = open;
    list.addClassName("wm-rows");
    ready.show(words.of("outline.ready"));
    add(ready, fold);
    desk.onSaved(this::show);
    show();
  }

  /** Lines that are still right stay, so that a click on one of them that is under way meets it. */
  private void show() {
    List<Fault> faults = desk.kept().faults();
    ready.setVisible(faults.isEmpty());
    fold.setVisible(!faults.isEmpty());
    if (faults.equals(shown)) {
      return;
    }
    shown = faults;
    fold.setSummaryText(words.count("outline.faults", faults.size()));
    list.removeAll();
    faults.stream().limit(SHOWN).forEach(fault -> list.add(line(fault)));
    more.setText(
        faults.size() > SHOWN ? words.of("outline.more-faults", faults.size() - SHOWN) : "");
  }

  private ListItem line(Fault fault) {
    Button go =
        new Button(
            words.of("outline.fault", where.apply(fault), Desk.say(words, fault)),
            click -> open.accept(fault));
    go.addThemeVariants(ButtonVariant.AURA_TERTIARY);
    go.addClassName("wm-line-button");
    return new ListItem(go);
  }
}
