package io.waymark.ui.checkin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.jspecify.annotations.Nullable;

/** Fields that tell what was typed after each pause, so that a draft can be kept. */
public final class Fields {
  private static final int PAUSE_MILLIS = 700;

  private Fields() {}

  /** A field that grows with its text, from one line on. */
  public static TextArea lines(int maxLength) {
    TextArea area = new TextArea();
    area.setMinRows(1);
    area.setMaxLength(maxLength);
    area.setManualValidation(true);
    area.setValueChangeMode(ValueChangeMode.TIMEOUT);
    area.setValueChangeTimeout(PAUSE_MILLIS);
    area.setWidthFull();
    return area;
  }

  /** What was typed, without the space around it; null when there is nothing. */
  public static @Nullable String said(TextArea area) {
    String text = area.getValue().strip();
    return text.isEmpty() ? null : text;
  }

  static Component hint(String text) {
    Div hint = new Div(text);
    hint.addClassNames("wm-hint", "wm-small", "wm-quiet");
    return hint;
  }
}
