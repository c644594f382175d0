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
   * A wide one that is light and English, and the narrowest, dark and German; with {@code
   * -Dlooks=all} every combination at desk and phone, a tablet, and the narrowest.
   */
  static List<Look> all() {
    List<Look> looks = new ArrayList<>();
    looks.add(DESK);
    looks.add(new Look(320, ColorScheme.DARK, "de"));
    if ("all".equals(System.getProperty("looks"))) {
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
