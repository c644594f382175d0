package io.waymark.coaching;

import io.micronaut.core.annotation.Introspected;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Somebody who is to come, and how they are told. */
@Introspected
record Attendee(
    long membershipId, String name, String email, @Nullable String language, String zone) {
  Locale languageOr(Locale otherwise) {
    return language == null ? otherwise : Locale.of(language);
  }
}
