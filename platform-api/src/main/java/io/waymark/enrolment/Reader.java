package io.waymark.enrolment;

import io.micronaut.core.annotation.Introspected;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Somebody in a cohort who is to be told by letter. */
@Introspected
public record Reader(
    long enrolmentId, long membershipId, String name, String email, @Nullable String language) {
  /** English for those who chose none. */
  public Locale locale() {
    return language == null ? Locale.ENGLISH : Locale.of(language);
  }
}
