package io.waymark.setting;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.shared.problem.Unprocessable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Locale;
import java.util.Map;

/**
 * The colour of buttons and links, once for each theme: one that can be read on white cannot be
 * read on black.
 *
 * @param light such as {@code #0a6758}
 * @param dark such as {@code #6dd4b9}
 */
@Serdeable
public record Accent(
    @NotNull @Pattern(regexp = HEX) String light, @NotNull @Pattern(regexp = HEX) String dark) {
  private static final String HEX = "#[0-9a-fA-F]{6}";

  /** What text needs by WCAG 2.2, 1.4.3. */
  private static final double LEAST = 4.5;

  /** The ground of the light theme and the cards of the dark one: where text is hardest to read. */
  private static final Colour LIGHT_SURFACE = Colour.of("#eff4f2");

  private static final Colour DARK_SURFACE = Colour.of("#1b2423");

  /**
   * @throws Unprocessable {@code setting.contrast}, with the figure
   */
  Accent required() {
    require("light", light, LIGHT_SURFACE);
    require("dark", dark, DARK_SURFACE);
    return new Accent(light.toLowerCase(Locale.ROOT), dark.toLowerCase(Locale.ROOT));
  }

  private static void require(String theme, String hex, Colour surface) {
    double contrast = Math.floor(100 * Colour.of(hex).contrastTo(surface)) / 100;
    if (contrast < LEAST) {
      throw new Unprocessable(
          "setting.contrast",
          "On the %s theme this colour has a contrast of %.2f : 1, and text needs %.1f : 1."
              .formatted(theme, contrast, LEAST),
          Map.of("theme", theme.toUpperCase(Locale.ROOT), "contrast", contrast, "least", LEAST));
    }
  }
}
