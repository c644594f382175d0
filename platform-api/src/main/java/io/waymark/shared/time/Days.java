package io.waymark.shared.time;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Days as requests name them. */
public final class Days {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;

  private Days() {}

  /**
   * A day from 1900 to 2199, as ISO 8601 writes it. Any other is a slip of the hand or worse:
   * calendars cannot be worked out for it, and columns do not hold it.
   */
  public static Optional<LocalDate> parse(String text) {
    try {
      LocalDate day = LocalDate.parse(text);
      return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR
          ? Optional.empty()
          : Optional.of(day);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
