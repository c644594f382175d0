package io.waymark.ui.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** That something is done, where it was done; screen readers say it without being taken there. */
public final class DoneNote extends Div {
  public DoneNote() {
    addClassNames("wm-note", "wm-problem");
    State.DONE.dress(this);
    getElement().setAttribute("role", "status");
    setVisible(false);
  }

  /** Shows one sentence. */
  public void show(String sentence) {
    removeAll();
    add(new Mark(State.DONE), new Paragraph(sentence));
    setVisible(true);
  }

  /** Takes it away again. */
  public void clear() {
    setVisible(false);
  }
}
