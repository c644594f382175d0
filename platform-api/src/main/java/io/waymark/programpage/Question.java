package io.waymark.programpage;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;

/** What applicants are asked; one language may be empty, then the other is shown. */
@Serdeable
public record Question(@NotNull @Size(max = 200) String en, @NotNull @Size(max = 200) String de) {
  /** In the reader's language, or else in the one there is. */
  public String in(Locale locale) {
    return Bilingual.choose(locale, en, de);
  }

  boolean isEmpty() {
    return en.isBlank() && de.isBlank();
  }
}
