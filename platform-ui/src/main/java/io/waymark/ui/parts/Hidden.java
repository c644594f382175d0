package io.waymark.ui.parts;

import com.vaadin.flow.component.html.Span;

/** Words for screen readers only. */
public final class Hidden extends Span {
  public Hidden(String text) {
    super(text);
    addClassName("wm-hidden");
  }
}
