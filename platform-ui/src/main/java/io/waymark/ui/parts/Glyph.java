package io.waymark.ui.parts;

import com.vaadin.flow.component.Html;

/** The line icons of the product; decoration only, a word always stands beside them. */
public enum Glyph {
  THIS_WEEK(
      "<rect x='3' y='4' width='14' height='13' rx='2.5'/><path d='M3 8h14M7 2.5v3M13 2.5v3M7 12l2 2 4-4'/>"),
  TRACK("<path d='M10 17.5v-15M10 4h5.5l1.5 2-1.5 2H10M10 9.5H4.5L3 11.5l1.5 2H10'/>"),
  CHECK("<path d='M4 10.5l4 4 8-9'/>"),
  QUEUE(
      "<path d='M3 11h4l1.5 2.5h3L13 11h4M3 11l2.5-7h9L17 11v4.5a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 3 15.5z'/>"),
  SESSIONS("<path d='M3 4.5h10.5v7.5H8l-3 2.5V12H3zM16 8h1v7h-1.5v2L13 15H9.5v-1'/>"),
  PEOPLE(
      "<circle cx='7.5' cy='7' r='3'/><path d='M2 16.5c.4-3 2.6-4.5 5.5-4.5s5.1 1.5 5.5 4.5M13 4.3a3 3 0 0 1 0 5.4M15 12.4c1.7.6 2.7 2 3 4.1'/>"),
  SETTINGS(
      "<path d='M3 6h7M14 6h3M3 14h3M10 14h7'/><circle cx='12' cy='6' r='2'/><circle cx='8' cy='14' r='2'/>"),
  LOG("<path d='M5 3h8l3 3v11H5zM8 8h5M8 11h5M8 14h3'/>"),
  DIRECTORY(
      "<rect x='3' y='3' width='5' height='5' rx='1.2'/><rect x='12' y='12' width='5' height='5' rx='1.2'/><path d='M8 5.5h4a2.5 2.5 0 0 1 2.5 2.5v4M12 14.5H8A2.5 2.5 0 0 1 5.5 12V8'/>"),
  EXPORT("<path d='M10 3v9M6.5 8.5L10 12l3.5-3.5M4 15.5v1h12v-1'/>"),
  KEY("<circle cx='7' cy='13' r='3.5'/><path d='M9.5 10.5L17 3M13.5 6.5l2.5 2.5'/>"),
  GRIP(
      "<path d='M7.5 5h.01M12.5 5h.01M7.5 10h.01M12.5 10h.01M7.5 15h.01M12.5 15h.01' stroke-width='2.4'/>"),
  LADDER("<path d='M4 16.5h12M4 12h8M4 7.5h12M4 3h8'/>"),
  COHORTS(
      "<rect x='3' y='3' width='5.5' height='5.5' rx='1.2'/><rect x='11.5' y='3' width='5.5' height='5.5' rx='1.2'/><rect x='3' y='11.5' width='5.5' height='5.5' rx='1.2'/><rect x='11.5' y='11.5' width='5.5' height='5.5' rx='1.2'/>");

  private final String drawing;

  Glyph(String drawing) {
    this.drawing = drawing;
  }

  /** The icon at text size, hidden from screen readers. */
  public Html icon() {
    return new Html(
        "<span class='wm-glyph' aria-hidden='true'><svg viewBox='0 0 20 20'>"
            + drawing
            + "</svg></span>");
  }

  /** The two blazes of the product. */
  public static Html logo() {
    return new Html(
        """
        <span class='wm-logo' aria-hidden='true'><svg viewBox='0 0 28 28'>\
        <rect x='4.5' y='11.5' width='8' height='14' rx='2.4' fill='var(--wm-accent)'/>\
        <rect x='15.5' y='2.5' width='8' height='14' rx='2.4' fill='var(--wm-ink)'/></svg></span>""");
  }
}
