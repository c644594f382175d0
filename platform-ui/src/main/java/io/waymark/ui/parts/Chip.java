package io.waymark.ui.parts;

import com.vaadin.flow.component.html.Span;

/** The shape of a state and its word. */
public final class Chip extends Span {
  public Chip(State state, String word) {
    super(word);
    addClassName("wm-chip");
    state.dress(this);
  }
}
