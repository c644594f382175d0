package io.waymark.ui.parts;

import com.vaadin.flow.component.html.Span;

/**
 * The shape of a state alone. It says nothing to a screen reader: a word stands beside it, if need
 * be a hidden one.
 */
public final class Mark extends Span {
  public Mark(State state) {
    addClassName("wm-mark");
    state.dress(this);
    getElement().setAttribute("aria-hidden", "true");
  }
}
