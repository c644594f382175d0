package io.waymark.ui.setting;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import io.waymark.ui.client.Settings.Holiday;
import io.waymark.ui.parts.DayField;
import io.waymark.ui.text.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The organisation's holidays: a row each, and one more on demand. */
final class Holidays extends Div {
  private final Words words;
  private final Div rows = new Div();
  private final List<Row> all = new ArrayList<>();

  private record Row(Div line, DatePicker day, TextField name) {
    boolean isComplete() {
      day.setInvalid(day.isEmpty());
      name.setInvalid(name.getValue().isBlank());
      return !day.isInvalid() && !name.isInvalid();
    }
  }

  Holidays(Words words) {
    this.words = words;
    addClassName("wm-stack-s");
    rows.addClassName("wm-holidays");
    Button more = new Button(words.of("setting.holidays.add"), click -> row(null).day().focus());
    more.addThemeVariants(ButtonVariant.SMALL);
    Span name = new Span(words.of("setting.holidays"));
    name.setId("holidays");
    name.addClassName("wm-holidays-name");
    getElement().setAttribute("role", "group");
    getElement().setAttribute("aria-labelledby", "holidays");
    add(name, rows, more);
  }

  void show(List<Holiday> holidays) {
    rows.removeAll();
    all.clear();
    holidays.forEach(this::row);
  }

  boolean isComplete() {
    return all.stream().filter(row -> !row.isComplete()).toList().isEmpty();
  }

  List<Holiday> all() {
    return all.stream()
        .map(row -> new Holiday(row.day().getValue(), row.name().getValue().strip()))
        .toList();
  }

  private Row row(@Nullable Holiday holiday) {
    DatePicker day = DayField.labelled(words, "setting.holidays.day");
    day.setManualValidation(true);
    TextField name = new TextField(words.of("setting.holidays.name"));
    name.setMaxLength(80);
    name.setManualValidation(true);
    Row row = new Row(new Div(), day, name);
    Button remove = new Button(words.of("setting.holidays.remove"), click -> drop(row));
    remove.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.AURA_TERTIARY);
    if (holiday != null) {
      day.setValue(holiday.day());
      name.setValue(holiday.name());
      remove.setAriaLabel(words.of("setting.holidays.remove.spoken", holiday.name()));
    }
    row.line().addClassName("wm-holiday");
    row.line().add(day, name, remove);
    all.add(row);
    rows.add(row.line());
    return row;
  }

  private void drop(Row row) {
    all.remove(row);
    rows.remove(row.line());
  }
}
