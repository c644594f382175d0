package io.waymark.ui.outline;

import java.text.Normalizer;
import java.util.Locale;

/** What a name becomes in addresses and documents. */
public final class ShortName {
  private static final int LONGEST = 50;

  private ShortName() {}

  /** Lower-case letters, digits and single hyphens; empty where nothing of that is in the name. */
  public static String of(String name) {
    String plain =
        Normalizer.normalize(
                name.toLowerCase(Locale.ROOT)
                    .replace("ä", "ae")
                    .replace("ö", "oe")
                    .replace("ü", "ue")
                    .replace("ß", "ss"),
                Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^[-0-9]+", "");
    String cut = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    return cut.replaceAll("-+$", "");
  }
}
