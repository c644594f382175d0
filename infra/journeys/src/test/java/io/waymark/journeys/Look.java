package io.waymark.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;

/**
 * How somebody looks at Waymark: how wide, in light or dark, in which language. The narrowest width
 * is the one that WCAG 2.2 (1.4.10, reflow) asks for.
 */
record Look(int width, ColorScheme scheme, String language) {
  static final Look DESK = new Look(1440, ColorScheme.LIGHT, "en");
  static final Look PHONE = new Look(360, ColorScheme.LIGHT, "en");

  /** Every combination that each screen is checked in. */
  static List<Look> all() {
    List<Look> looks = new ArrayList<>();
    for (int width : List.of(1440, 768, 360, 320)) {
      for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
        for (String language : List.of("en", "de")) {
          looks.add(new Look(width, scheme, language));
        }
      }
    }
    return looks;
  }

  Browser.NewContextOptions options() {
    return new Browser.NewContextOptions()
        .setViewportSize(width, width < 500 ? 780 : 960)
        .setColorScheme(scheme)
        .setLocale(language.equals("de") ? "de-DE" : "en-GB")
        .setTimezoneId("Europe/Berlin")
        .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE);
  }

  @Override
  public String toString() {
    return width + "-" + scheme.name().toLowerCase(java.util.Locale.ROOT) + "-" + language;
  }
}
