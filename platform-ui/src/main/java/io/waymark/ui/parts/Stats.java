package io.waymark.ui.parts;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.jspecify.annotations.Nullable;

/** Figures on a line, each with its base and what it counts. */
public final class Stats extends DescriptionList {
  public Stats() {
    addClassName("wm-stats");
  }

  /**
   * Adds a figure.
   *
   * @param base what it is out of, such as "of 26"; null where it stands alone
   */
  public Stats figure(String figure, @Nullable String base, String label) {
    Div pair = new Div();
    Element term = new Element("dt").setText(label);
    Element value = new Element("dd").appendChild(new Span(figure).getElement());
    if (base != null) {
      value.appendChild(Element.createText(" "), new Element("small").setText(base));
    }
    pair.getElement().appendChild(term, value);
    getElement().appendChild(pair.getElement());
    return this;
  }
}
