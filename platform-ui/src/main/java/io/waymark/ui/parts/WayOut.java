package io.waymark.ui.parts;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import io.waymark.ui.text.Words;

/** A link to elsewhere, in a new tab, which is told nothing of where somebody came from. */
public final class WayOut extends Anchor {
  public WayOut(Words words, String url, String text) {
    super(url, text, AnchorTarget.BLANK);
    getElement().setAttribute("rel", "noopener noreferrer");
    add(new Hidden(" " + words.of("track.new-tab")));
  }
}
