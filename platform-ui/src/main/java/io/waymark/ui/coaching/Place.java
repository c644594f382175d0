package io.waymark.ui.coaching;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Span;

/** Where a session is: a link where it is one, and else what people wrote. */
public final class Place {
  private Place() {}

  /** Links to the web alone: others could run something. */
  public static Component of(String place) {
    if (!place.matches("https?://\\S+")) {
      return new Span(place);
    }
    Anchor link = new Anchor(place, place.replaceFirst("https?://", ""));
    link.setTarget(AnchorTarget.BLANK);
    link.getElement().setAttribute("rel", "noreferrer noopener");
    link.setRouterIgnore(true);
    return link;
  }
}
