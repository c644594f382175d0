package io.waymark.ui.operator;

import io.waymark.ui.text.Words;
import java.text.NumberFormat;

/** How much is stored, as people say it. */
final class Storage {
  /** What people type limits in. */
  static final long MEGABYTE = 1_000_000;

  private static final long GIGABYTE = 1_000 * MEGABYTE;

  private Storage() {}

  static String say(Words words, long bytes) {
    NumberFormat format = NumberFormat.getInstance(words.language().locale());
    format.setMaximumFractionDigits(1);
    return bytes < GIGABYTE
        ? words.of("operator.megabytes", format.format((double) bytes / MEGABYTE))
        : words.of("operator.gigabytes", format.format((double) bytes / GIGABYTE));
  }
}
