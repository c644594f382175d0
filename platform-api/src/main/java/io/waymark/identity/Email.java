package io.waymark.identity;

import java.text.Normalizer;
import java.util.Locale;

/** One spelling for each address: case and the composition of letters do not tell people apart. */
public final class Email {
  private Email() {}

  public static String normalised(String typed) {
    return Normalizer.normalize(typed.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }
}
