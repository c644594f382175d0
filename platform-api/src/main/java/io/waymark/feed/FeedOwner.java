package io.waymark.feed;

import io.micronaut.core.annotation.Introspected;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

@Introspected
record FeedOwner(long accountId, long membershipId, String slug, @Nullable String language) {
  Locale languageOr(String otherwise) {
    return Locale.of(language == null ? otherwise : language);
  }
}
