package io.waymark.tenanterasure;

import io.micronaut.core.annotation.Introspected;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

@Introspected
record OwnerRow(String name, String email, @Nullable String language) {
  /** English for whoever never chose. */
  Locale locale() {
    return language == null ? Locale.ENGLISH : Locale.forLanguageTag(language);
  }
}
