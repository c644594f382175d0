package io.waymark.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/**
 * Fields that belong together, in a real form: by that password managers know what to fill in and
 * what to offer to keep. What is typed goes the way of everything on the page; a submission that
 * the browser makes by itself is stopped.
 */
@Tag("form")
public class Form extends HtmlContainer {
  public Form(Component... parts) {
    super(parts);
    addClassName("wm-form");
    getElement().setAttribute("novalidate", true);
    getElement().executeJs("this.addEventListener('submit', event => event.preventDefault())");
  }
}
