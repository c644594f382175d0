package io.waymark.ui.parts;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What is in the way of a form, above its fields; takes the focus when it appears. */
public final class ProblemNote extends Div implements Focusable<ProblemNote> {
  public ProblemNote() {
    addClassNames("wm-note", "wm-problem");
    State.MISSED.dress(this);
    getElement().setAttribute("role", "alert");
    setTabIndex(-1);
    setVisible(false);
  }

  /** Shows one sentence and takes the focus. */
  public void show(String sentence) {
    show(sentence, List.of());
  }

  /** Shows a sentence and the complaints about single fields, and takes the focus. */
  public void show(String sentence, List<String> complaints) {
    removeAll();
    Div text = new Div(new Paragraph(sentence));
    if (!complaints.isEmpty()) {
      text.add(new UnorderedList(complaints.stream().map(ListItem::new).toArray(ListItem[]::new)));
    }
    Mark mark = new Mark(State.OVERDUE);
    add(mark, text);
    setVisible(true);
    focus();
  }

  /** Takes it away again. */
  public void clear() {
    setVisible(false);
  }
}
