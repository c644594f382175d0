package io.waymark.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import java.util.UUID;

/**
 * A part of a page under an h2: a card for the one thing to do, flat for all that stands beside it.
 */
public final class Block extends Section {
  private final Header header = new Header();

  private Block(String look, String title) {
    addClassName(look);
    H2 heading = new H2(title);
    heading.setId("h-" + UUID.randomUUID());
    header.add(heading);
    getElement().setAttribute("aria-labelledby", heading.getId().orElseThrow());
    add(header);
  }

  /** A white card. */
  public static Block card(String title) {
    return new Block("wm-card", title);
  }

  /** Flat on the ground, under a hairline. */
  public static Block flat(String title) {
    return new Block("wm-flat", title);
  }

  /** Puts something at the end of the title's line. */
  public Block aside(Component... parts) {
    header.add(parts);
    return this;
  }

  /** Fills the block. */
  public Block with(Component... parts) {
    add(parts);
    return this;
  }

  /** Closes a card with a line of state and actions. */
  public Block footer(Component... parts) {
    add(new Footer(parts));
    return this;
  }
}
