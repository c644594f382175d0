package io.waymark.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;

/** What belongs in a place that is still empty, and at most one action that puts it there. */
public final class Empty extends Div {
  public Empty(String title, String text, Component... action) {
    addClassName("wm-empty");
    getElement().appendChild(new Element("strong").setText(title));
    add(new Paragraph(text));
    add(action);
  }
}
