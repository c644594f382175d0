package io.waymark.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;

/** Something that is there for whoever wants it: a line to open, and what it holds. */
public final class Fold extends NativeDetails {
  public Fold(String line, Component... parts) {
    super(line);
    addClassName("wm-fold");
    setContent(new Div(parts));
  }
}
