package io.waymark.ui.setting;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import java.util.UUID;

/** A field for a colour: the browser's own. */
final class ColourField extends Div {
  private final Input input = new Input();

  ColourField(String label) {
    addClassName("wm-colour");
    input.setType("color");
    input.setId("c-" + UUID.randomUUID());
    NativeLabel name = new NativeLabel(label);
    name.setFor(input);
    add(input, name);
  }

  String colour() {
    return input.getValue();
  }

  void show(String colour) {
    input.setValue(colour);
  }
}
