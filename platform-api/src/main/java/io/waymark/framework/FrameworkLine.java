package io.waymark.framework;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Locale;

/** A version of a framework in one row of {@link FrameworkReads}, with what uses it. */
@MappedEntity("framework_version")
record FrameworkLine(
    @Id long id,
    String slug,
    int number,
    Instant publishedAt,
    String nameEn,
    String nameDe,
    int competencies,
    int levels) {

  String name(Locale locale) {
    return Locale.GERMAN.getLanguage().equals(locale.getLanguage()) ? nameDe : nameEn;
  }
}
