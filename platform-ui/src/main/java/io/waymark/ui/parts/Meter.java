package io.waymark.ui.parts;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** A length against a whole. It says nothing to a screen reader: the figures stand beside it. */
public final class Meter extends Span {
  private final Element bar = new Element("i");

  /**
   * A part of a whole.
   *
   * @param part how far; more than the whole fills it
   */
  public Meter(double part, double whole) {
    addClassName("wm-meter");
    getElement().setAttribute("aria-hidden", "true");
    bar.getStyle().set("width", percent(part, whole));
    getElement().appendChild(bar);
  }

  /** Draws the target as a line across. */
  public Meter target(double at, double whole) {
    Element line = new Element("b");
    line.getStyle().set("inset-inline-start", percent(at, whole));
    getElement().appendChild(line);
    return this;
  }

  private static String percent(double part, double whole) {
    double share = whole <= 0 ? 0 : Math.clamp(part / whole, 0, 1);
    return Math.round(share * 100) + "%";
  }
}
