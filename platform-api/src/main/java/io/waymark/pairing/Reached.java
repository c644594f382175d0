package io.waymark.pairing;

import io.micronaut.core.annotation.Introspected;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Somebody who is to be told by letter. */
@Introspected
record Reached(long id, String name, String email, @Nullable String language) {
  Locale languageOr(Locale otherwise) {
    return language == null ? otherwise : Locale.of(language);
  }
}
