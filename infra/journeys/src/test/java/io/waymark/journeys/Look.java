package io.waymark.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How somebody looks at Waymark: how wide, in light or dark, in which language. The narrowest width
 * is the one that WCAG 2.2 (1.4.10, reflow) asks for.
 */
record Look(int width, ColorScheme scheme, String language) {
  static final Look DESK = new Look(1440, ColorScheme.LIGHT, "en");
  static final Look PHONE = new Look(360, ColorScheme.LIGHT, "en");

  /**
   * The narrowest, dark and German, in which most goes wrong; the journeys look at the wide one.
   * With {@code -Dlooks=two} the wide one as well, which is light and English; with {@code
   * -Dlooks=all} every combination at desk and phone, and a tablet.
   */
  static List<Look> all() {
    List<Look> looks = new ArrayList<>();
    String wanted = System.getProperty("looks", "one");
    looks.add(new Look(320, ColorScheme.DARK, "de"));
    if (!wanted.equals("one")) {
      looks.add(DESK);
    }
    if (wanted.equals("all")) {
      looks.add(new Look(1440, ColorScheme.LIGHT, "de"));
      looks.add(new Look(1440, ColorScheme.DARK, "en"));
      looks.add(new Look(1440, ColorScheme.DARK, "de"));
      looks.add(PHONE);
      looks.add(new Look(360, ColorScheme.LIGHT, "de"));
      looks.add(new Look(360, ColorScheme.DARK, "en"));
      looks.add(new Look(360, ColorScheme.DARK, "de"));
      looks.add(new Look(768, ColorScheme.LIGHT, "en"));
    }
    return looks;
  }

  Browser.NewContextOptions options() {
    return new Browser.NewContextOptions()
        .setViewportSize(width, width < 500 ? 780 : 960)
        .setColorScheme(scheme)
        .setLocale(language.equals("de") ? "de-DE" : "en-GB")
        .setTimezoneId("Europe/Berlin")
        .setReducedMotion(ReducedMotion.REDUCE);
  }

  @Override
  public String toString() {
    return width + "-" + scheme.name().toLowerCase(Locale.ROOT) + "-" + language;
  }
}
