package io.waymark.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Somebody who uses nothing but keys. */
record Keyboard(Page page) {
  private static final int MOST_STOPS = 120;

  /** Goes from stop to stop until the wanted one, or something inside it, has the focus. */
  Keyboard tabTo(Locator wanted) {
    for (int stop = 0; stop < MOST_STOPS; stop++) {
      if (hasFocus(wanted)) {
        return this;
      }
      page.keyboard().press("Tab");
    }
    throw new AssertionError("the keyboard does not reach " + wanted);
  }

  Keyboard press(String key) {
    page.keyboard().press(key);
    return this;
  }

  Keyboard type(String text) {
    page.keyboard().type(text);
    return this;
  }

  private static boolean hasFocus(Locator wanted) {
    return (Boolean)
        wanted.evaluate(
            "e => e === document.activeElement || e.contains(document.activeElement)"
                + " || e.matches(':focus-within')");
  }
}
