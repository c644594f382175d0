package io.waymark.mail;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Introspected
record DeadLetterRow(
    long id,
    String slug,
    String template,
    String address,
    @Nullable String lastError,
    Instant settledAt) {
  private static final String ADDRESS = "[^\\s<>@\"]+@[^\\s<>\"]+";

  DeadLetter letter() {
    return new DeadLetter(
        id,
        slug,
        template,
        address.replaceFirst("(?<=^.).*(?=@)", "…"),
        lastError == null ? null : lastError.replaceAll(ADDRESS, "…"),
        settledAt);
  }
}
