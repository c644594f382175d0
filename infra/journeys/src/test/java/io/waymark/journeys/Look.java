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
   * Each pair of a width, a scheme and a language at desk and phone, a tablet, and the narrowest;
   * with {@code -Dlooks=all} every combination at desk and phone.
   */
  static List<Look> all() {
    List<Look> looks = new ArrayList<>();
    for (int width : List.of(1440, 360)) {
      for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
        looks.add(new Look(width, scheme, "en"));
        looks.add(new Look(width, scheme, "de"));
      }
    }
    if (!"all".equals(System.getProperty("looks"))) {
      looks.removeIf(Look::isPairedElsewhere);
    }
    looks.add(new Look(768, ColorScheme.LIGHT, "en"));
    looks.add(new Look(320, ColorScheme.DARK, "de"));
    return looks;
  }

  /** Whether each two of its three properties are together in one of the other looks, too. */
  private boolean isPairedElsewhere() {
    boolean wide = width == 1440;
    boolean light = scheme == ColorScheme.LIGHT;
    return (wide == light) != language.equals("en");
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
