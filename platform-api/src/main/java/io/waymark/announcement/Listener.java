package io.waymark.announcement;

import io.micronaut.core.annotation.Introspected;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A member who is told something.
 *
 * @param page on which it stands until they put it away: a participant's home, or a mentor's
 */
@Introspected
record Listener(String name, String email, @Nullable String language, String page) {
  Locale languageOr(Locale otherwise) {
    return language == null ? otherwise : Locale.of(language);
  }
}
