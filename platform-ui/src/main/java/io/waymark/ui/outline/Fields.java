package io.waymark.ui.outline;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import io.waymark.ui.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Fields that write what is typed into the document, and save it. */
public final class Fields {
  private static final int NAME = 120;
  private static final int LONG = 4_000;

  private final Desk desk;
  private final Words words;

  public Fields(Desk desk) {
    this.desk = desk;
    this.words = desk.words();
  }

  /** A short text in both languages, side by side. */
  public Component name(Node node, String key, String label) {
    return both(node.child(key), label, true);
  }

  /** A longer text in both languages, side by side. */
  public Component prose(Node node, String key, String label) {
    return both(node.child(key), label, false);
  }

  /** A text of the document that is a mapping of its own, such as an indicator. */
  public Component words(Node text, String label) {
    return both(text, label, false);
  }

  private Component both(Node text, String label, boolean brief) {
    Div pair = new Div(in(text, "en", label, brief), in(text, "de", label, brief));
    pair.addClassName("wm-pair");
    return pair;
  }

  private Component in(Node text, String language, String label, boolean brief) {
    TextFieldBase<?, String> field = brief ? new TextField() : new TextArea();
    field.setLabel(words.of("outline.in", words.of(label), words.of("outline.lang." + language)));
    if (field instanceof TextField line) {
      line.setMaxLength(NAME);
      line.setManualValidation(true);
    } else if (field instanceof TextArea area) {
      area.setMaxLength(LONG);
      area.setManualValidation(true);
    }
    field.getElement().setAttribute("lang", language);
    field.setWidthFull();
    field.setValue(text.text(language));
    field.addValueChangeListener(
        change -> {
          text.put(language, change.getValue());
          desk.changed();
        });
    desk.field(text.at(language), field);
    return field;
  }

  /** A text that is the same in all languages. */
  public TextField plain(Node node, String key, String label) {
    TextField field = new TextField(words.of(label));
    field.setManualValidation(true);
    field.setWidthFull();
    field.setValue(node.text(key));
    field.addValueChangeListener(
        change -> {
          node.put(key, change.getValue().isBlank() ? null : change.getValue().strip());
          desk.changed();
        });
    desk.field(node.at(key), field);
    return field;
  }

  /** A whole number; empty takes it away. */
  public IntegerField number(Node node, String key, String label, Runnable then) {
    IntegerField field = new IntegerField(words.of(label));
    field.setManualValidation(true);
    field.setStepButtonsVisible(true);
    field.setMin(0);
    field.setValue(node.number(key));
    field.addValueChangeListener(
        change -> {
          node.put(key, change.getValue());
          then.run();
          desk.changed();
        });
    desk.field(node.at(key), field);
    return field;
  }

  /** One of several. */
  public Select<String> choice(Node node, String key, String label, Map<String, String> names) {
    Select<String> field = new Select<>();
    field.setManualValidation(true);
    field.setLabel(words.of(label));
    field.setItems(names.keySet());
    field.setItemLabelGenerator(value -> names.getOrDefault(value, value));
    String now = String.valueOf(node.values().getOrDefault(key, ""));
    if (names.containsKey(now)) {
      field.setValue(now);
    }
    field.addValueChangeListener(
        change -> {
          String chosen = change.getValue();
          node.put(key, chosen.matches("\\d+") ? (Object) Integer.valueOf(chosen) : chosen);
          desk.changed();
        });
    desk.field(node.at(key), field);
    return field;
  }

  /** Any of several, in the order in which they are given. */
  public MultiSelectComboBox<String> several(
      Node node, String key, String label, Map<String, String> names) {
    MultiSelectComboBox<String> field = new MultiSelectComboBox<>(words.of(label));
    field.setManualValidation(true);
    field.setWidthFull();
    field.setItems(names.keySet());
    field.setItemLabelGenerator(value -> names.getOrDefault(value, value));
    List<Object> now = node.list(key);
    field.setValue(names.keySet().stream().filter(now::contains).toList());
    field.addValueChangeListener(
        change -> {
          Set<String> chosen = change.getValue();
          node.put(
              key,
              new ArrayList<Object>(names.keySet().stream().filter(chosen::contains).toList()));
          desk.changed();
        });
    desk.field(node.at(key), field);
    for (int i = 0; i < now.size(); i++) {
      desk.field(node.at(key) + "/" + i, field);
    }
    return field;
  }
}
