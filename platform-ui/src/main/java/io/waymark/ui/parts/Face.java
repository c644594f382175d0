package io.waymark.ui.parts;

import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.stream.Collectors;

/** A person's initials on a colour of their own. Their name stands beside it. */
public final class Face extends Span {
  private static final int COLOURS = 5;

  public Face(String name) {
    super(initials(name));
    addClassName("wm-face");
    getElement().setAttribute("aria-hidden", "true");
    getElement().setAttribute("data-f", colour(name));
  }

  /** Adds a small face to a piece of HTML that is made in one go. */
  public static void html(org.jsoup.nodes.Element parent, String name) {
    parent
        .appendElement("span")
        .addClass("wm-face")
        .addClass("wm-face-s")
        .attr("aria-hidden", "true")
        .attr("data-f", colour(name))
        .text(initials(name));
  }

  private static String colour(String name) {
    return Integer.toString(1 + Math.floorMod(name.hashCode(), COLOURS));
  }

  /** The size for a row of a table. */
  public Face small() {
    addClassName("wm-face-s");
    return this;
  }

  static String initials(String name) {
    String[] parts = name.strip().split("\\s+");
    String[] ends = parts.length < 2 ? parts : new String[] {parts[0], parts[parts.length - 1]};
    return Arrays.stream(ends)
        .filter(part -> !part.isEmpty())
        .map(part -> part.substring(0, part.offsetByCodePoints(0, 1)))
        .collect(Collectors.joining())
        .toUpperCase(java.util.Locale.ROOT);
  }
}
