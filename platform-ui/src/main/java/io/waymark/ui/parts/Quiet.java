package io.waymark.ui.parts;

import com.vaadin.flow.component.html.Span;

/** A side remark, small and in the second ink. */
public final class Quiet extends Span {
  public Quiet(String text) {
    super(text);
    addClassNames("wm-small", "wm-quiet");
  }
}
