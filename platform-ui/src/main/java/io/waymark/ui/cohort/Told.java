package io.waymark.ui.cohort;

import com.vaadin.flow.component.html.Paragraph;
import io.waymark.ui.parts.Focus;

/** What was just done, where the eye and the keyboard go on; nothing at first. */
public final class Told extends Paragraph {
  public Told() {
    addClassName("wm-told");
    getElement().setAttribute("role", "status");
    getElement().setAttribute("tabindex", "-1");
  }

  /** Says it and takes the focus; an empty text says nothing. */
  public void say(String text) {
    setText(text);
    if (!text.isEmpty()) {
      Focus.on(this);
    }
  }
}
