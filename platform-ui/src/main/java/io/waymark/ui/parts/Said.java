package io.waymark.ui.parts;

import com.vaadin.flow.component.html.Paragraph;

/** What a person wrote, in their own lines and large enough to be read at ease. */
public final class Said extends Paragraph {
  public Said(String text) {
    super(text);
    addClassName("wm-said");
  }
}
