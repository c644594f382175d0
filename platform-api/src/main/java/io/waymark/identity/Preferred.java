package io.waymark.identity;

import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How somebody reads, on every device.
 *
 * @param language {@code en} or {@code de}; null while they have chosen none
 * @param theme null while they have chosen none
 * @param zone where they live
 */
public record Preferred(@Nullable String language, @Nullable Theme theme, ZoneId zone) {
  /** What they chose to read in; where they chose nothing, what they asked for just now. */
  public Locale languageOr(Locale askedFor) {
    return language == null ? askedFor : Locale.of(language);
  }
}
