package io.waymark.ui.cohortdates;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.waymark.ui.client.CohortDates.Change;
import io.waymark.ui.parts.DayField;
import io.waymark.ui.session.Visit;
import io.waymark.ui.text.Words;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What is due on another day, on which, and why; or on its usual day again. */
final class MoveFields {
  private static final int LONGEST = 300;

  private final Visit visit;
  private final Words words;
  private final Runnable typed;
  private final Select<Movable> subject = new Select<>();
  private final DatePicker dueOn;
  private final TextField reason = new TextField();
  private final Button back = new Button();

  /**
   * @param typed on every change of a field
   * @param usual with the change back to the usual day, once it is asked for
   */
  MoveFields(Visit visit, String label, List<Movable> all, Runnable typed, Consumer<Change> usual) {
    this.visit = visit;
    this.words = visit.words();
    this.typed = typed;
    dueOn = DayField.labelled(words, "dates.field.due");
    subject.setLabel(label);
    subject.setItems(all);
    subject.setItemLabelGenerator(each -> each == null ? "" : each.name());
    reason.setLabel(words.of("dates.field.reason"));
    reason.setMaxLength(LONGEST);
    back.setText(words.of("dates.field.usual"));
    back.setVisible(false);
    back.addClickListener(click -> backToUsual(usual));
    subject.addValueChangeListener(change -> follow(change.getValue()));
    dueOn.addValueChangeListener(change -> typed.run());
    reason.addValueChangeListener(change -> typed.run());
  }

  Component[] fields() {
    return new Component[] {subject, dueOn, reason, back};
  }

  void choose(@Nullable String key) {
    subject
        .getListDataView()
        .getItems()
        .filter(each -> each.key().equals(key))
        .findFirst()
        .ifPresent(subject::setValue);
  }

  /** The change that the fields name, or null while they name none. */
  @Nullable Change named() {
    return subject.isEmpty() || dueOn.isEmpty() || reason.getValue().isBlank()
        ? null
        : subject.getValue().change().apply(dueOn.getValue(), reason.getValue().strip());
  }

  private void follow(@Nullable Movable chosen) {
    back.setVisible(chosen != null && chosen.moved());
    dueOn.setMin(chosen == null ? null : chosen.earliest());
    dueOn.setMax(chosen == null ? null : chosen.latest());
    dueOn.setInitialPosition(chosen == null ? null : chosen.dueOn());
    dueOn.setHelperText(
        chosen == null
            ? ""
            : words.of("dates.field.due.now", visit.times().weekday(chosen.dueOn())));
    typed.run();
  }

  private void backToUsual(Consumer<Change> usual) {
    if (!subject.isEmpty()) {
      usual.accept(subject.getValue().change().apply(null, reason.getValue()));
    }
  }
}
