package io.waymark.tenancy;

import io.micronaut.core.annotation.Introspected;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A member who is to be told by letter. */
@Introspected
public record Reached(long membershipId, String name, String email, @Nullable String language) {
  public Locale languageOr(Locale otherwise) {
    return language == null ? otherwise : Locale.of(language);
  }
}
