package io.waymark.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * The top of a page: a line that places it, its one h1, and what can be done with the whole of it.
 */
public final class PageHead extends Div {
  public PageHead(@Nullable String eyebrow, String title) {
    addClassName("wm-head");
    Div lead = new Div();
    if (eyebrow != null) {
      Paragraph line = new Paragraph(eyebrow);
      line.addClassName("wm-eyebrow");
      lead.add(line);
    }
    lead.add(new H1(title));
    add(lead);
  }

  /** Puts actions, figures or a remark at the end of the line. */
  public PageHead with(Component... parts) {
    add(parts);
    return this;
  }
}
